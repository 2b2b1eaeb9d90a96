package app.evenkeel.store.sqlite;

import app.evenkeel.file.PrivateFiles;
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

    public static Session open(Path path) {
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
            return open(file, FileHeader.of(file));
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
                            .formatted(file, e.getMessage()),
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

    private static Session open(Path file, FileHeader header) throws IOException, SQLException {
        if (!header.sqlite()) {
            throw new JournalRefused(
                    new JournalTrouble.OfFile(FileTrouble.NOT_A_JOURNAL, file),
                    "%s is not a journal; nothing was changed in it. Choose another file."
                            .formatted(file));
        }
        if (header.applicationId() == 0 && !header.empty()) {
            refuseStrangers(file);
        } else if (!header.empty() && header.applicationId() != Schema.APPLICATION_ID) {
            throw notOurs(file);
        }
        Schema.refuseNewer(file, header.userVersion());
        boolean readOnly = !Files.isWritable(file) || !Files.isWritable(file.getParent());
        if (!readOnly) {
            // Before SQLite makes its files beside it: they take the permissions that it finds.
            PrivateFiles.closeToOthers(file);
        }
        return new Session(again(file, readOnly), file, readOnly);
    }

    /** A connection to a file that is known to be a journal. */
    static Db again(Path file, boolean readOnly) throws SQLException {
        Db db = connect(file, readOnly ? readOnlyMode(file) : "");
        try {
            prepare(db, file, readOnly);
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

    private static JournalRefused notOurs(Path file) {
        return new JournalRefused(
                new JournalTrouble.OfFile(FileTrouble.OTHER_PROGRAMS, file),
                "%s is the database of another program, not a journal; nothing was changed in it. Choose another file."
                        .formatted(file));
    }

    private static void prepare(Db db, Path file, boolean readOnly) throws SQLException {
        db.script("PRAGMA foreign_keys = ON");
        db.script("PRAGMA trusted_schema = OFF");
        // Facts stay out of the temporary folder.
        db.script("PRAGMA temp_store = MEMORY");
        db.script("PRAGMA cache_size = -16000");
        db.script("PRAGMA synchronous = FULL");
        if (!readOnly) {
            db.first("PRAGMA journal_mode = WAL", row -> row.getString(1));
        }
        Schema.bringUpToDate(db, file, readOnly);
    }

    /** A file that cannot have a write-ahead log beside it is read as it is. */
    private static String readOnlyMode(Path file) {
        return hasLog(file) || Files.isWritable(file.getParent()) ? "?mode=ro" : "?immutable=1";
    }

    private static boolean hasLog(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /** The path goes as a URI, in which a {@code ?} of a file's name has no meaning of its own. */
    private static Db connect(Path file, String mode) throws SQLException {
        Db db = new Db(DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + mode));
        db.script("PRAGMA busy_timeout = " + BUSY_MILLIS);
        return db;
    }
}
