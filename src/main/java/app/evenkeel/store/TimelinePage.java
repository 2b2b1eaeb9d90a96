package app.evenkeel.store;

import app.evenkeel.journal.TimelineItem;
import app.evenkeel.store.timeline.Place;
import app.evenkeel.store.timeline.Stretch;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A stretch of a client's timeline, newest first.
 *
 * @param next where the next page begins; null where nothing older is left
 */
public record TimelinePage(List<TimelineItem> items, @Nullable TimelineCursor next) {
    public TimelinePage {
        items = List.copyOf(items);
    }

    static TimelinePage of(Stretch stretch) {
        Place next = stretch.next();
        return new TimelinePage(stretch.items(), next == null ? null : new TimelineCursor(next));
    }
}
