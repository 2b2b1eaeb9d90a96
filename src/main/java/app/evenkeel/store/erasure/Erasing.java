package app.evenkeel.store.erasure;

import app.evenkeel.file.PrivateFiles;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.history.Appended;
import app.evenkeel.store.history.HistoryWriter;
import app.evenkeel.store.search.SearchIndex;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Session;
import app.evenkeel.store.table.Tables;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/**
 * Erases clients from a journal. In one transaction their facts, their words and what the history
 * said of them go; then the pages where all of that stood are written over.
 */
public record Erasing(Session session, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    public void erase(String client) {
        mark();
        try {
            session.write(db -> erase(db, client)).newest().keepBeside(session.file());
        } catch (RuntimeException e) {
            unmark();
            throw e;
        }
        scrub();
    }

    /**
     * Writes over the pages of what was erased when the process ended, or the disk was full, before
     * that was done.
     */
    public void finish() {
        if (Files.exists(unfinished())) {
            try {
                scrub();
            } catch (Refused e) {
                LOG.warn("What was erased is still in free pages; tried again next time", e);
            }
        }
    }

    private void scrub() {
        session.maintain(Erasing::scrub);
        unmark();
    }

    /** Is there while pages are to be written over. */
    private Path unfinished() {
        return session.file().resolveSibling(session.file().getFileName() + "-erasing");
    }

    private void mark() {
        try {
            PrivateFiles.create(unfinished());
        } catch (IOException e) {
            LOG.info("That a client is being erased could not be noted", e);
        }
    }

    private void unmark() {
        try {
            Files.deleteIfExists(unfinished());
        } catch (IOException e) {
            LOG.info("The note that a client is being erased could not be removed", e);
        }
    }

    private Appended erase(Db db, String client) throws SQLException {
        Tables tables = new Tables(db);
        SearchIndex search = new SearchIndex(tables, clock);
        Tables.Key whole = new Tables.Key(FactKind.CLIENT, client);
        for (Tables.Key fact : tables.contents(whole)) {
            search.remove(fact.kind(), fact.id());
            tables.of(fact.kind()).remove(fact.id());
        }
        search.remove(whole.kind(), whole.id());
        tables.clients().remove(client);
        Optional<Appended> erased = new HistoryWriter(clock).erase(db, client);
        return erased.orElseThrow(() ->
                new JournalRefused(
                        new JournalTrouble.NoSuchClient(client),
                        "There is no client %s, so nothing was erased.".formatted(client)));
    }

    /**
     * The index keeps what was taken from it until its parts are joined, the file its free pages
     * until it is written anew, and the log its pages until it is cut off.
     */
    private static boolean scrub(Db db) throws SQLException {
        db.script("INSERT INTO search_words (search_words) VALUES ('optimize')");
        db.script("VACUUM");
        return db.number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    }
}
