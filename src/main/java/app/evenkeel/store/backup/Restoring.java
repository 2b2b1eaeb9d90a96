package app.evenkeel.store.backup;

import app.evenkeel.journal.JournalRefused;
import app.evenkeel.store.history.HistoryReader;
import app.evenkeel.store.history.NewestRecord;
import app.evenkeel.store.sqlite.OnlineCopy;
import app.evenkeel.store.sqlite.Opening;
import app.evenkeel.store.sqlite.Session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts a copy that was looked through in a journal's place.
 *
 * @param stage belongs to this process alone
 */
record Restoring(Path journal, Path stage) {
    void run() throws IOException {
        NewestRecord newest = newest();
        // Beside another history it would look as if that were cut off, if all ended in between.
        NewestRecord.move(journal, stage);
        if (Files.exists(journal) && !overByDatabase()) {
            // SQLite cannot use what is there, so nobody else can either.
            Files.deleteIfExists(journal.resolveSibling(journal.getFileName() + "-wal"));
            Files.deleteIfExists(journal.resolveSibling(journal.getFileName() + "-shm"));
            byFile();
        } else if (!Files.exists(journal)) {
            byFile();
        }
        newest.keepBeside(journal);
    }

    /** Brings it to this version's form as well, where it is older. */
    private NewestRecord newest() {
        try (Session session = Opening.open(stage, Opening.BeforeMigration.NOTHING)) {
            return session.read(db -> new HistoryReader(db).newest());
        }
    }

    private boolean overByDatabase() throws IOException {
        try {
            OnlineCopy.over(journal, stage);
            return true;
        } catch (JournalRefused e) {
            if (Opening.usable(journal)) {
                NewestRecord.move(stage, journal);
                throw e;
            }
            return false;
        }
    }

    private void byFile() throws IOException {
        Files.move(
                stage,
                journal,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
