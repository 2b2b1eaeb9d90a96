package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;

import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.time.ZoneId;

/**
 * Reads a client's timeline on, as far as is wanted, and exchanges the rows shown. A question to
 * the journal is never longer than one page, so that a walk through many years can be given up
 * between two of them.
 */
final class ReadingOn {
    private static final int PAGE = 100;

    /** As many items are read at once where the user waits for what lies far behind them. */
    private static final int LONG_PAGE = 500;

    private final Desk desk;
    private final String client;
    private final Latest latest;
    private final ObservableList<Row> rows;
    private final Runnable moved;

    private Reading reading;
    private boolean filtered;

    /** Whether the rows are those of the reading; else it has not yet come as far as they have. */
    private boolean caughtUp;

    private boolean asking;

    /** As many items are read before the rows are exchanged. */
    private int itemsWanted;

    /** As many events are shown before the reading rests. */
    private int eventsWanted;

    /** What follows when nothing older is left; null where nobody is waiting for that. */
    private @Nullable Runnable atOldest;

    /**
     * @param moved follows each page
     */
    ReadingOn(Desk desk, String client, ObservableList<Row> rows, RowMaker none, Runnable moved) {
        this.desk = desk;
        this.client = client;
        this.latest = desk.latest();
        this.rows = rows;
        this.reading = new Reading(none);
        this.moved = moved;
    }

    /** Reads anew from the newest on, for other rows than those that are shown. */
    void others(RowMaker maker, boolean partly) {
        atOldest = null;
        filtered = partly;
        eventsWanted = 0;
        begin(maker, 0);
    }

    /** Reads anew from the newest on; the rows stay until it has come as far as they have. */
    void again(RowMaker maker) {
        begin(maker, reading.items());
    }

    private void begin(RowMaker maker, int items) {
        reading = new Reading(maker);
        caughtUp = false;
        itemsWanted = items;
        eventsWanted = Math.max(PAGE, eventsWanted);
        ask();
    }

    /** Reads a page more, unless it is on its way already. */
    void more() {
        if (!asking && !reading.ended()) {
            eventsWanted = reading.events() + PAGE;
            ask();
        }
    }

    /** Reads on until nothing older is left. */
    void toOldest(Runnable then) {
        if (caughtUp && reading.ended()) {
            then.run();
            return;
        }
        atOldest = then;
        if (!asking) {
            ask();
        }
    }

    /** Nobody waits for the oldest any more. */
    void rest() {
        atOldest = null;
    }

    private void ask() {
        asking = true;
        Reading asked = reading;
        ZoneId zone = desk.zone();
        int limit = filtered || itemsWanted > PAGE || atOldest != null ? LONG_PAGE : PAGE;
        latest.ask(journal -> Stretch.read(journal, client, zone, asked.next(), limit), this::take);
    }

    private void take(Stretch page) {
        asking = false;
        reading.take(page);
        if (caughtUp) {
            rows.addAll(reading.made());
        } else if (reading.items() >= itemsWanted || reading.ended()) {
            Renewed.rows(rows, reading.made());
            caughtUp = true;
            itemsWanted = 0;
        }
        moved.run();
        if (goesOn()) {
            ask();
        } else if (atOldest != null) {
            Runnable then = atOldest;
            atOldest = null;
            then.run();
        }
    }

    /** Whether more is on its way. */
    boolean goesOn() {
        return !reading.ended()
                && (!caughtUp || atOldest != null || reading.events() < eventsWanted);
    }

    /** The month that a walk through the years has come to; null while none goes on. */
    @Nullable YearMonth lookingAt() {
        return goesOn() && (filtered || atOldest != null) ? reading.reached() : null;
    }

    void close() {
        latest.drop();
    }
}
