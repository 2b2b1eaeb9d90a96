package app.evenkeel.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Copies whole databases by SQLite's online backup, whoever else is using them. */
public final class OnlineCopy {
    private OnlineCopy() {}

    /**
     * Copies a journal as it is at one moment into a file that needs nothing beside it.
     *
     * @param target is empty, or made
     */
    public static void of(Path journal, Path target) {
        try (Db from = Opening.connect(journal, Opening.readOnlyMode(journal))) {
            from.copyTo(target);
        } catch (SQLException e) {
            throw Trouble.with(journal, e);
        }
        settle(target);
    }

    /** Makes a journal that nobody has open a file that needs nothing beside it. */
    public static void settle(Path file) {
        try (Db db = Opening.connect(file, "")) {
            db.first("PRAGMA journal_mode = DELETE", row -> row.getString(1));
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /**
     * Puts all of a database in the place of all that a journal holds, in one transaction: whoever
     * has the journal open sees it as a change.
     */
    public static void over(Path journal, Path source) {
        try (Db to = Opening.connect(journal, "");
                Db from = Opening.connect(source, "")) {
            to.takeOver(source);
            // The driver answers for the source alone, whatever stopped the other side.
            if (!newest(to).equals(newest(from))) {
                throw new SQLException("not taken over");
            }
        } catch (SQLException e) {
            throw Trouble.with(journal, e);
        }
    }

    private static Optional<String> newest(Db db) throws SQLException {
        return db.first(
                "SELECT seq || ' ' || hex(hash) FROM history ORDER BY seq DESC LIMIT 1",
                row -> row.getString(1));
    }
}
