package app.evenkeel.store;

import app.evenkeel.store.timeline.Place;

import java.time.Instant;

/** Where on a timeline a page begins. */
public final class TimelineCursor {
    private final Place place;

    TimelineCursor(Place place) {
        this.place = place;
    }

    /** Before everything that stands at a moment or before it: where a jump leads. */
    public static TimelineCursor at(Instant moment) {
        return new TimelineCursor(Place.at(moment));
    }

    Place place() {
        return place;
    }
}
