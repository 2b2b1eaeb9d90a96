package app.evenkeel.store.sqlite;

import static app.evenkeel.journal.FileTrouble.DAMAGED;
import static app.evenkeel.journal.FileTrouble.DISK_FAILED;
import static app.evenkeel.journal.FileTrouble.DISK_FULL;
import static app.evenkeel.journal.FileTrouble.LOCKED;
import static app.evenkeel.journal.FileTrouble.NOT_A_JOURNAL;
import static app.evenkeel.journal.FileTrouble.NOT_TAKEN;
import static app.evenkeel.journal.FileTrouble.NO_ACCESS;
import static app.evenkeel.journal.FileTrouble.READ_ONLY;
import static app.evenkeel.journal.FileTrouble.UNKNOWN_VALUE;
import static app.evenkeel.journal.FileTrouble.UNUSABLE;

import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;

import org.sqlite.SQLiteErrorCode;

import java.nio.file.Path;
import java.sql.SQLException;

/** What SQLite says, in a sentence for the owner of the journal. The one place that knows. */
final class Trouble {
    private Trouble() {}

    static JournalRefused with(Path file, SQLException e) {
        if (e instanceof Db.UnreadableRow) {
            return refused(
                    UNKNOWN_VALUE,
                    "The journal %s holds something that this program cannot read (%s); restore a backup.",
                    file,
                    e);
        }
        return switch (primary(e)) {
            case SQLITE_NOTADB ->
                    refused(
                            NOT_A_JOURNAL,
                            "%s is not a journal, or it is damaged; choose another file, or restore a backup.",
                            file,
                            e);
            case SQLITE_CORRUPT ->
                    refused(
                            DAMAGED,
                            "The journal %s is damaged; restore a backup, and keep this file for a rescue.",
                            file,
                            e);
            case SQLITE_FULL ->
                    refused(
                            DISK_FULL,
                            "The disk of %s is full, so nothing was written; free some space and try again.",
                            file,
                            e);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    refused(
                            LOCKED,
                            "The journal %s is in use by another program and stayed locked; try again in a moment.",
                            file,
                            e);
            case SQLITE_READONLY ->
                    refused(
                            READ_ONLY,
                            "The journal %s can only be read, so nothing was written; make it writable, or copy it to a place that is.",
                            file,
                            e);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                    refused(
                            NO_ACCESS,
                            "The journal %s cannot be opened; allow this user to read and write it and its folder.",
                            file,
                            e);
            case SQLITE_IOERR ->
                    refused(
                            DISK_FAILED,
                            "The disk of %s failed, so nothing was written; check the disk, then try again.",
                            file,
                            e);
            case SQLITE_CONSTRAINT ->
                    refused(
                            NOT_TAKEN,
                            "The journal %s does not take this, so nothing was written (%s); mend the value and try again.",
                            file,
                            e);
            default ->
                    refused(
                            UNUSABLE,
                            "The journal %s could not be used (%s); try again, or restore a backup.",
                            file,
                            e);
        };
    }

    /**
     * @param sentence with room for the file and, where it has more, for what SQLite says
     */
    private static JournalRefused refused(
            FileTrouble what, String sentence, Path file, SQLException e) {
        return new JournalRefused(
                new JournalTrouble.OfFile(what, file), sentence.formatted(file, e.getMessage()), e);
    }

    /** Whether it is the file itself that SQLite cannot use. */
    static boolean damage(SQLException e) {
        return switch (primary(e)) {
            case SQLITE_NOTADB, SQLITE_CORRUPT -> true;
            default -> false;
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
