package app.evenkeel.desktop.desk;

import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Written;

/**
 * How far the window has followed the journal's history. A backup that is restored beneath it is
 * another history, in which the numbers of changes mean something else. Lives on the journal's
 * thread.
 */
final class Followed {
    private volatile ChainEnd end;

    Followed(JournalFile journal) {
        this.end = journal.historyEnd();
    }

    /** A record that was the newest once, in the history in which this window has written. */
    ChainEnd end() {
        return end;
    }

    /**
     * Follows the history to its end.
     *
     * @return whether it goes on from where it was followed to; if not, it is another one
     */
    boolean catchUp(JournalFile journal) {
        ChainEnd known = end;
        // In this order, so that what comes in between is seen the next time.
        end = journal.historyEnd();
        return journal.goesOnFrom(known);
    }

    /**
     * Takes back what this window has written, in the history in which it did.
     *
     * @throws app.evenkeel.journal.Refused also if the journal is another one by now
     */
    Written<Long> undo(JournalFile journal, long change) {
        Written<Long> back = journal.undo(change, end);
        wrote(back);
        return back;
    }

    /** The window has written itself. */
    void wrote(Written<?> written) {
        ChainEnd newest = written.end();
        if (newest != null) {
            end = newest;
        }
    }
}
