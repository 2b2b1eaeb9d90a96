package app.evenkeel.store.timeline;

import java.time.Instant;
import java.util.Comparator;

/**
 * A place on a timeline: a stretch begins behind it.
 *
 * @param position tells the payments of one invoice on one day apart
 */
public record Place(Instant moment, int rank, String id, int position)
        implements Comparable<Place> {
    // As TimelineItem.newestFirst, where one invoice's payments of one day keep their order.
    private static final Comparator<Place> NEWEST_FIRST =
            Comparator.comparing(Place::moment)
                    .reversed()
                    .thenComparingInt(Place::rank)
                    .thenComparing(Place::id)
                    .thenComparingInt(Place::position);

    public static final Place NEWEST = at(Instant.MAX);

    /** The place before everything that stands at a moment or before it: where a jump leads. */
    public static Place at(Instant moment) {
        return new Place(moment, -1, "", 0);
    }

    /** Newest first. */
    @Override
    public int compareTo(Place other) {
        return NEWEST_FIRST.compare(this, other);
    }
}
