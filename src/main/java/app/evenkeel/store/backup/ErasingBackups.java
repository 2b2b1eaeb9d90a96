package app.evenkeel.store.backup;

import app.evenkeel.store.erasure.Erasing;
import app.evenkeel.store.history.HistoryReader;
import app.evenkeel.store.sqlite.OnlineCopy;
import app.evenkeel.store.sqlite.Opening;
import app.evenkeel.store.sqlite.Session;

import java.io.IOException;
import java.nio.file.Path;

/** Takes an erased client out of the backups as well. */
record ErasingBackups(Backups backups) {
    boolean everKnew(String client) {
        return backups.all().stream().anyMatch(b -> knows(b.file(), client));
    }

    private static boolean knows(Path file, String client) {
        try (Session still = Opening.still(file)) {
            return still.read(db -> new HistoryReader(db).knows(client));
        }
    }

    int erase(String client) {
        int erased = 0;
        for (Backup backup : backups.all()) {
            backups.patience().require();
            if (knows(backup.file(), client)) {
                erase(client, backup.file());
                erased++;
            }
        }
        return erased;
    }

    private void erase(String client, Path backup) {
        try (Staged copy = Staged.in(backups.folder())) {
            OnlineCopy.of(backup, copy.file());
            try (Session session = Opening.open(copy.file(), Opening.BeforeMigration.NOTHING)) {
                new Erasing(session, backups.clock()).erase(client);
            }
            OnlineCopy.settle(copy.file());
            backups.refuseDamaged(copy.file(), backup);
            copy.moveTo(backup);
        } catch (IOException e) {
            throw Backups.unusable(backup, "written", e);
        }
    }
}
