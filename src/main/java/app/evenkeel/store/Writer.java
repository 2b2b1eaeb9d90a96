package app.evenkeel.store;

import app.evenkeel.store.erasure.Erasing;
import app.evenkeel.store.history.Appended;
import app.evenkeel.store.history.HistoryReader;
import app.evenkeel.store.history.HistoryWriter;
import app.evenkeel.store.search.SearchIndex;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Session;
import app.evenkeel.store.table.Tables;

import org.jspecify.annotations.Nullable;

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
        return noted(db -> {
            List<Change> inverse = new Versions(new HistoryReader(db)).inverse(change);
            return writing(db).write(inverse);
        });
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
        return new Written<>(done.found(), appended == null ? null : appended.change());
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
