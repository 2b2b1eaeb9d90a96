package app.evenkeel.desktop;

import app.evenkeel.desktop.desk.BackupTroubles;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backups;

import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * Makes the backup of each day while the journal is open. A journal in which nothing stands yet has
 * its first once something is written; one that can only be read cannot change, and has none.
 */
final class DailyBackup {
    private final Desk desk;
    private Subscription subscription = Subscription.EMPTY;
    private @Nullable LocalDate doneOn;

    DailyBackup(Desk desk) {
        this.desk = desk;
    }

    /** From now on; a revision also comes with each new day. */
    void begin() {
        subscription.unsubscribe();
        subscription = desk.revisionProperty().subscribe(_ -> look());
    }

    private void look() {
        LocalDate today = desk.today();
        if (desk.readOnly() || today.equals(doneOn)) {
            return;
        }
        doneOn = today;
        ZoneId zone = desk.zone();
        desk.beside(
                journal -> isKept(journal, today, zone),
                kept -> {
                    if (!kept) {
                        doneOn = null;
                    }
                },
                this::tell);
    }

    /** Whether there is a backup of the day now. */
    private static boolean isKept(JournalFile journal, LocalDate today, ZoneId zone) {
        if (journal.isEmpty()) {
            return false;
        }
        Backups backups = journal.backups();
        if (backups.dueOn(today, zone)) {
            backups.daily(zone);
        }
        return true;
    }

    /** Once a day: whoever cannot mend it at once need not hear of it with every word. */
    private void tell(Exception trouble) {
        String why = new BackupTroubles(desk.words()).notice(trouble);
        desk.notices().trouble(desk.words().get("backups.none-today", Map.of("why", why)));
    }

    void close() {
        subscription.unsubscribe();
    }
}
