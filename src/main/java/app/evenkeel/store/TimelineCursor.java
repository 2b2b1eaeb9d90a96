package app.evenkeel.store;

import java.time.Instant;
import java.util.Comparator;

/**
 * A place on a timeline: a page goes on behind it.
 *
 * @param position tells the payments of one invoice on one day apart
 */
public record TimelineCursor(Instant moment, int rank, String id, int position)
        implements Comparable<TimelineCursor> {
    // As TimelineItem.newestFirst, where one invoice's payments of one day keep their order.
    private static final Comparator<TimelineCursor> NEWEST_FIRST =
            Comparator.comparing(TimelineCursor::moment)
                    .reversed()
                    .thenComparingInt(TimelineCursor::rank)
                    .thenComparing(TimelineCursor::id)
                    .thenComparingInt(TimelineCursor::position);

    /** The place before everything that stands at a moment or before it: where a jump leads. */
    public static TimelineCursor at(Instant moment) {
        return new TimelineCursor(moment, -1, "", 0);
    }

    /** Newest first. */
    @Override
    public int compareTo(TimelineCursor other) {
        return NEWEST_FIRST.compare(this, other);
    }
}
