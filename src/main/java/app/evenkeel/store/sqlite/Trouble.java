package app.evenkeel.store.sqlite;

import app.evenkeel.journal.Refused;

import org.sqlite.SQLiteErrorCode;

import java.nio.file.Path;
import java.sql.SQLException;

/** What SQLite says, in a sentence for the owner of the journal. The one place that knows. */
final class Trouble {
    private Trouble() {}

    static Refused with(Path file, SQLException e) {
        return new Refused(sentence(file, e), e);
    }

    private static String sentence(Path file, SQLException e) {
        if (e instanceof Db.UnreadableRow) {
            return "The journal %s holds something that this program cannot read (%s); restore a backup."
                    .formatted(file, e.getMessage());
        }
        return switch (primary(e)) {
            case SQLITE_NOTADB ->
                    "%s is not a journal, or it is damaged; choose another file, or restore a backup."
                            .formatted(file);
            case SQLITE_CORRUPT ->
                    "The journal %s is damaged; restore a backup, and keep this file for a rescue."
                            .formatted(file);
            case SQLITE_FULL ->
                    "The disk of %s is full, so nothing was written; free some space and try again."
                            .formatted(file);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    "The journal %s is in use by another program and stayed locked; try again in a moment."
                            .formatted(file);
            case SQLITE_READONLY ->
                    "The journal %s can only be read, so nothing was written; make it writable, or copy it to a place that is."
                            .formatted(file);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                    "The journal %s cannot be opened; allow this user to read and write it and its folder."
                            .formatted(file);
            case SQLITE_IOERR ->
                    "The disk of %s failed, so nothing was written; check the disk, then try again."
                            .formatted(file);
            case SQLITE_CONSTRAINT ->
                    "The journal %s does not take this, so nothing was written (%s); mend the value and try again."
                            .formatted(file, e.getMessage());
            default ->
                    "The journal %s could not be used (%s); try again, or restore a backup."
                            .formatted(file, e.getMessage());
        };
    }

    /** Whether a reference of a fact leads nowhere. */
    static boolean brokenReference(SQLException e) {
        return primary(e) == SQLiteErrorCode.SQLITE_CONSTRAINT;
    }

    /** Extended codes keep the primary one in their lowest byte. */
    private static SQLiteErrorCode primary(SQLException e) {
        return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
    }
}
