package app.evenkeel.store;

import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.store.erasure.Erasing;
import app.evenkeel.store.history.Appended;
import app.evenkeel.store.history.HistoryReader;
import app.evenkeel.store.history.HistoryWriter;
import app.evenkeel.store.search.SearchIndex;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Session;
import app.evenkeel.store.table.Tables;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes to one journal, each time in one transaction, and notes the history's end beside it. */
final class Writer {
    private final Session session;
    private final Clock clock;
    private final HistoryWriter history;

    Writer(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
        this.history = new HistoryWriter(clock);
    }

    Optional<Long> write(List<Change> changes) {
        return noted(db -> writing(db).write(changes));
    }

    Optional<Long> undo(long change) {
        return noted(db -> inverted(db, change));
    }

    private Optional<Appended> inverted(Db db, long change) throws SQLException {
        List<Change> inverse = new Versions(new HistoryReader(db)).inverse(change);
        return writing(db).write(inverse);
    }

    /**
     * @param known a record of the history in which the change stands
     */
    Written<Long> undo(long change, ChainEnd known) {
        Optional<Appended> appended =
                session.write(db -> {
                    if (!new HistoryReader(db).goesOnFrom(known.number(), known.hash())) {
                        throw new JournalRefused(
                                new JournalTrouble.Replaced(),
                                "The journal was restored from another copy in the meantime, so what was done before cannot be undone; nothing was written.");
                    }
                    return inverted(db, change);
                });
        note(appended.orElse(null));
        return written(change, appended.orElse(null));
    }

    private static <T> Written<T> written(T found, @Nullable Appended appended) {
        return appended == null
                ? new Written<>(found, null, null)
                : new Written<>(found, appended.change(), end(appended));
    }

    private static ChainEnd end(Appended appended) {
        return new ChainEnd(appended.newest().seq(), appended.newest().hash());
    }

    private Optional<Long> noted(Session.Work<Optional<Appended>> work) {
        Optional<Appended> appended = session.write(work);
        note(appended.orElse(null));
        return appended.map(Appended::change);
    }

    <T> Written<T> write(Supplier<T> reading, Function<T, List<Change>> changes) {
        record Done<T>(T found, @Nullable Appended appended) {}
        Done<T> done =
                session.write(db -> {
                    T found = reading.get();
                    List<Change> follow = changes.apply(found);
                    return new Done<>(found, writing(db).write(follow).orElse(null));
                });
        Appended appended = done.appended();
        note(appended);
        return written(done.found(), appended);
    }

    void erase(String client) {
        new Erasing(session, clock).erase(client);
    }

    private void note(@Nullable Appended appended) {
        if (appended != null) {
            appended.newest().keepBeside(session.file());
        }
    }

    private Writing writing(Db db) {
        Tables tables = new Tables(db);
        return new Writing(tables, history, new SearchIndex(tables, clock));
    }
}
