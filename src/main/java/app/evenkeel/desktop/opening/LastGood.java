package app.evenkeel.desktop.opening;

import app.evenkeel.desktop.desk.BackupWords;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;

/** The backup that would help where a journal cannot be opened. */
final class LastGood {
    /**
     * A backup that is whole.
     *
     * @param moment when it was made, in words
     * @param replaces whether there is a file that it would take the place of
     */
    record Offer(Backups backups, Backup backup, String moment, boolean replaces) {
        void restore() {
            backups.restore(backup.file());
        }
    }

    private final Words words;
    private final Work work;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>(null);

    LastGood(Words words, Work work, Clock clock) {
        this.words = words;
        this.work = work;
        this.clock = clock;
    }

    /** Null where none would help, there is none, or it is not found yet. */
    ReadOnlyObjectProperty<@Nullable Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Looks for one; each is looked through, which takes its time. */
    void lookFor(Exception why) {
        offer.set(null);
        if (why instanceof JournalRefused refused
                && refused.trouble() instanceof JournalTrouble.OfFile(var what, var file)
                && what.wantsBackup()) {
            work.start(
                    () -> find(what, file),
                    offer::set,
                    // Whoever cannot list the backups is no worse off than without any.
                    _ -> {});
        }
    }

    private @Nullable Offer find(FileTrouble what, Path file) {
        Backups backups = new Backups(file, clock);
        return backups.lastGood()
                .map(good ->
                        new Offer(
                                backups,
                                good,
                                new BackupWords(words, clock.getZone()).moment(good.at()),
                                what != FileTrouble.VANISHED))
                .orElse(null);
    }
}
