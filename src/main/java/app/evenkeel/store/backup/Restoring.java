package app.evenkeel.store.backup;

import app.evenkeel.file.PrivateFiles;
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
import java.util.Optional;

/** Puts a copy of a journal in the journal's place, and keeps what was there. */
record Restoring(Backups backups) {
    /**
     * @param named what the user calls the source
     * @return what was replaced; empty where there was no journal
     */
    Optional<Backup> restore(Path source, Path named) {
        Path journal = backups.journal();
        try (Staged stage = Staged.in(backups.folder())) {
            backups.own().refuseAsSource(source);
            try (Session still = Opening.still(source)) {
                OnlineCopy.of(still.file(), stage.file());
            }
            backups.refuseDamaged(stage.file(), named);
            NewestRecord newest = broughtUpToDate(stage.file());
            Optional<Backup> replaced =
                    Files.exists(journal) ? Optional.of(keepPresent(journal)) : Optional.empty();
            replace(journal, stage.file(), newest);
            return replaced;
        } catch (IOException e) {
            throw Backups.unusable(journal, "restored", e);
        }
    }

    /** What is there is kept even if it is damaged, byte for byte then. */
    private Backup keepPresent(Path journal) throws IOException {
        try (Staged copy = Staged.in(backups.folder())) {
            try {
                OnlineCopy.of(journal, copy.file());
            } catch (JournalRefused _) {
                PrivateFiles.copy(journal, copy.file());
            }
            return backups.keep(copy, Backup.Reason.REPLACED);
        }
    }

    private static void replace(Path journal, Path stage, NewestRecord newest) throws IOException {
        // Beside another history it would look as if that were cut off, if all ended in between.
        NewestRecord.move(journal, stage);
        if (Files.exists(journal) && !overByDatabase(journal, stage)) {
            // SQLite cannot use what is there, so nobody else can either.
            Files.deleteIfExists(journal.resolveSibling(journal.getFileName() + "-wal"));
            Files.deleteIfExists(journal.resolveSibling(journal.getFileName() + "-shm"));
            byFile(journal, stage);
        } else if (!Files.exists(journal)) {
            byFile(journal, stage);
        }
        newest.keepBeside(journal);
    }

    /** Brings a copy to this version's form where it is older. */
    private static NewestRecord broughtUpToDate(Path stage) {
        try (Session session = Opening.open(stage, Opening.BeforeMigration.NOTHING)) {
            return session.read(db -> new HistoryReader(db).newest());
        }
    }

    private static boolean overByDatabase(Path journal, Path stage) throws IOException {
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

    private static void byFile(Path journal, Path stage) throws IOException {
        Files.move(
                stage,
                journal,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
