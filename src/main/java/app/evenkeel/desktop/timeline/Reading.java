package app.evenkeel.desktop.timeline;

import app.evenkeel.store.TimelineCursor;
import app.evenkeel.store.TimelinePage;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A timeline while it is read from the newest on, page by page. */
final class Reading {
    private final RowMaker maker;
    private final List<Row> waiting = new ArrayList<>();
    private @Nullable TimelineCursor next;
    private @Nullable YearMonth reached;
    private boolean ended;
    private int items;
    private int events;

    Reading(RowMaker maker) {
        this.maker = maker;
    }

    void take(Stretch stretch) {
        TimelinePage page = stretch.page();
        List<Row> rows = maker.rows(stretch);
        waiting.addAll(rows);
        items += page.items().size();
        events += (int) rows.stream().filter(Row.Event.class::isInstance).count();
        next = page.next();
        ended = next == null;
        if (!page.items().isEmpty()) {
            reached = maker.month(page.items().getLast());
        }
    }

    /** The rows made since this was last asked. */
    List<Row> made() {
        List<Row> made = List.copyOf(waiting);
        waiting.clear();
        return made;
    }

    /** Where the next page begins; null for the newest. */
    @Nullable TimelineCursor next() {
        return next;
    }

    /** Whether nothing older is left. */
    boolean ended() {
        return ended;
    }

    /** How many items were read, shown or not. */
    int items() {
        return items;
    }

    /** How many of them are to be shown. */
    int events() {
        return events;
    }

    /** The month of the oldest item read; null while there is none. */
    @Nullable YearMonth reached() {
        return reached;
    }
}
