package app.evenkeel.store.sqlite;

import app.evenkeel.file.PrivateFiles;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Opens a journal's file, or makes it. What is not a journal is refused before SQLite has touched
 * it: even looking into a strange database could change it.
 */
public final class Opening {
    private static final int BUSY_MILLIS = 5_000;

    private Opening() {}

    /** The form of the tables that this program reads and writes. */
    public static final int FORM = Schema.FORM;

    /** What happens to a file before its tables get a newer form. */
    public interface BeforeMigration {
        /** Keeps all as it is where nobody would miss it. */
        BeforeMigration NOTHING = (_, _) -> {};

        /**
         * @param version the form that the file has
         */
        void keep(Path file, int version);
    }

    /**
     * @param before keeps what a migration changes; what it throws stops the migration
     */
    public static Session open(Path path, BeforeMigration before) {
        Path file = path.toAbsolutePath();
        try {
            file = PrivateFiles.target(file);
            if (Files.isDirectory(file)) {
                throw new JournalRefused(
                        new JournalTrouble.OfFile(FileTrouble.FOLDER, file),
                        "%s is a folder, not a journal; name a file in it, such as %s."
                                .formatted(file, file.resolve("journal.db")));
            }
            if (!Files.exists(file)) {
                PrivateFiles.create(file);
            }
            if (!Files.isRegularFile(file)) {
                throw new JournalRefused(
                        new JournalTrouble.OfFile(FileTrouble.NOT_A_FILE, file),
                        "%s is a device or a pipe, not a journal; name another file."
                                .formatted(file));
            }
            file = file.toRealPath();
            return open(file, FileHeader.of(file), before);
        } catch (AccessDeniedException e) {
            throw new JournalRefused(
                    new JournalTrouble.OfFile(FileTrouble.NO_ACCESS, file),
                    "The journal %s cannot be opened: %s may not be used by this user; allow it, or choose another file."
                            .formatted(file, e.getFile()),
                    e);
        } catch (IOException e) {
            throw new JournalRefused(
                    new JournalTrouble.OfFile(what(file), file),
                    "The journal %s cannot be opened (%s); check the disk, or choose another file."
                            .formatted(
                                    SourceFile.nameOf(file), app.evenkeel.file.Trouble.reason(e)),
                    e);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /** That a disk cannot be written to the system says only in its own words. */
    private static FileTrouble what(Path file) {
        try {
            Path folder = file.getParent();
            return folder != null && Files.getFileStore(folder).isReadOnly()
                    ? FileTrouble.NO_ACCESS
                    : FileTrouble.UNUSABLE;
        } catch (IOException _) {
            return FileTrouble.UNUSABLE;
        }
    }

    private static Session open(Path file, FileHeader header, BeforeMigration before)
            throws IOException, SQLException {
        if (!header.sqlite()) {
            throw notAJournal(file);
        }
        if (header.applicationId() == 0 && !header.empty()) {
            refuseStrangers(file);
        } else if (!header.empty() && header.applicationId() != Schema.APPLICATION_ID) {
            throw notOurs(file);
        }
        Schema.refuseNewer(file, header.userVersion());
        boolean readOnly = !Files.isWritable(file) || !Files.isWritable(file.getParent());
        boolean sound = header.empty() || Seal.fits(file);
        if (!readOnly) {
            // Before SQLite makes its files beside it: they take the permissions that it finds.
            PrivateFiles.closeToOthers(file);
            PrivateFiles.clearUnfinished(Seal.beside(file));
        }
        return new Session(again(file, readOnly, before), file, readOnly, sound);
    }

    /**
     * Opens a journal of any form up to this program's for looking at it alone: nothing is made
     * beside it where nobody else has it open.
     *
     * @throws JournalRefused if the file is something else, newer than the program, or damaged
     */
    public static Session still(Path path) {
        Path file = path.toAbsolutePath();
        try {
            if (!Files.isRegularFile(file)) {
                throw notAJournal(file);
            }
            file = file.toRealPath();
            FileHeader header = FileHeader.of(file);
            if (!header.sqlite()
                    || header.empty()
                    || header.applicationId() != Schema.APPLICATION_ID) {
                throw notAJournal(file);
            }
            Schema.refuseNewer(file, header.userVersion());
            Db db = connect(file, hasLog(file) ? "?mode=ro" : "?immutable=1");
            try {
                pragmas(db);
            } catch (SQLException e) {
                db.close();
                throw e;
            }
            return new Session(db, file, true, false);
        } catch (IOException e) {
            throw new JournalRefused(
                    new JournalTrouble.OfFile(FileTrouble.UNUSABLE, file),
                    "%s cannot be read (%s); check the disk, or choose another file."
                            .formatted(file, app.evenkeel.file.Trouble.reason(e)),
                    e);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /**
     * A second connection to a journal that is open, for reading alone: what takes long keeps
     * nobody waiting.
     */
    public static Session beside(Session open) {
        Path file = open.file();
        try {
            return new Session(again(file, true), file, true, false);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /** Whether SQLite can make anything of a file. */
    public static boolean usable(Path file) {
        try (Db db = connect(file, "?mode=ro")) {
            return db.number("SELECT count(*) FROM sqlite_schema") >= 0
                    && db.first("PRAGMA quick_check(1)", row -> row.getString(1))
                            .filter("ok"::equals)
                            .isPresent();
        } catch (SQLException e) {
            return !Trouble.damage(e);
        }
    }

    /** A connection to a file that is known to be a journal. */
    static Db again(Path file, boolean readOnly) throws SQLException {
        return again(file, readOnly, BeforeMigration.NOTHING);
    }

    private static Db again(Path file, boolean readOnly, BeforeMigration before)
            throws SQLException {
        Db db = connect(file, readOnly ? readOnlyMode(file) : "");
        try {
            prepare(db, file, readOnly, before);
        } catch (SQLException | RuntimeException e) {
            db.close();
            throw e;
        }
        return db;
    }

    /** The id can be missing in the header when it is still in the write-ahead log. */
    private static void refuseStrangers(Path file) throws SQLException {
        try (Db db = connect(file, hasLog(file) ? "?mode=ro" : "?immutable=1")) {
            long id = db.number("PRAGMA application_id");
            if (id != Schema.APPLICATION_ID
                    && (id != 0 || db.number("SELECT count(*) FROM sqlite_master") > 0)) {
                throw notOurs(file);
            }
        }
    }

    private static JournalRefused notAJournal(Path file) {
        return new JournalRefused(
                new JournalTrouble.OfFile(FileTrouble.NOT_A_JOURNAL, file),
                "%s is not a journal; nothing was changed in it. Choose another file."
                        .formatted(file));
    }

    private static JournalRefused notOurs(Path file) {
        return new JournalRefused(
                new JournalTrouble.OfFile(FileTrouble.OTHER_PROGRAMS, file),
                "%s is the database of another program, not a journal; nothing was changed in it. Choose another file."
                        .formatted(file));
    }

    private static void prepare(Db db, Path file, boolean readOnly, BeforeMigration before)
            throws SQLException {
        pragmas(db);
        if (!readOnly) {
            db.first("PRAGMA journal_mode = WAL", row -> row.getString(1));
        }
        Schema.bringUpToDate(db, file, readOnly, before);
    }

    private static void pragmas(Db db) throws SQLException {
        db.script("PRAGMA foreign_keys = ON");
        db.script("PRAGMA trusted_schema = OFF");
        // Facts stay out of the temporary folder.
        db.script("PRAGMA temp_store = MEMORY");
        db.script("PRAGMA cache_size = -16000");
        db.script("PRAGMA synchronous = FULL");
    }

    /** A file that cannot have a write-ahead log beside it is read as it is. */
    static String readOnlyMode(Path file) {
        return hasLog(file) || Files.isWritable(file.getParent()) ? "?mode=ro" : "?immutable=1";
    }

    static boolean hasLog(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /** The path goes as a URI, in which a {@code ?} of a file's name has no meaning of its own. */
    static Db connect(Path file, String mode) throws SQLException {
        Db db = new Db(DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + mode));
        db.script("PRAGMA busy_timeout = " + BUSY_MILLIS);
        return db;
    }
}
