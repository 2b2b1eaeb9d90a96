package app.evenkeel.store.sqlite;

import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The versions of the tables: {@code PRAGMA user_version} counts the scripts that have run. */
final class Schema {
    /** "EVKL", which tells a journal from other SQLite files. Never changes. */
    static final int APPLICATION_ID = 0x45564B4C;

    private static final List<String> SCRIPTS =
            List.of("001-journal.sql", "002-correspondence.sql", "003-erasure.sql");

    /** The newest form. */
    static final int FORM = SCRIPTS.size();

    private Schema() {}

    static void refuseNewer(Path file, long version) {
        if (version > FORM) {
            throw new JournalRefused(
                    new JournalTrouble.OfFile(FileTrouble.NEWER, file),
                    "The journal %s was written by a newer version of this program (its format is %d, this one knows %d); update the program."
                            .formatted(file, version, FORM));
        }
    }

    /** Runs the scripts that the file has not seen, each in a transaction of its own. */
    static void bringUpToDate(Db db, Path file, boolean readOnly, Opening.BeforeMigration before)
            throws SQLException {
        long version = version(db);
        refuseNewer(file, version);
        if (version < FORM && readOnly) {
            throw new JournalRefused(
                    new JournalTrouble.OfFile(FileTrouble.OLDER_AND_READ_ONLY, file),
                    "The journal %s is of an older version and can only be read; make it writable, or copy it to a place that is."
                            .formatted(file));
        }
        if (version > 0 && version < FORM) {
            before.keep(file, (int) version);
        }
        while (version < FORM) {
            version = runNext(db, file);
        }
    }

    /** The version is read again under the lock: another process may have been faster. */
    private static long runNext(Db db, Path file) throws SQLException {
        db.script("BEGIN IMMEDIATE");
        try {
            int version = (int) version(db);
            refuseNewer(file, version);
            if (version < FORM) {
                db.script(script(SCRIPTS.get(version)));
                version++;
                db.script("PRAGMA application_id = " + APPLICATION_ID);
                db.script("PRAGMA user_version = " + version);
            }
            db.script("COMMIT");
            return version;
        } catch (SQLException | RuntimeException e) {
            db.script("ROLLBACK");
            throw e;
        }
    }

    static long version(Db db) throws SQLException {
        return db.number("PRAGMA user_version");
    }

    private static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
