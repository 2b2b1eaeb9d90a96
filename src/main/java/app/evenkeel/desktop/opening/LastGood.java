package app.evenkeel.desktop.opening;

import app.evenkeel.desktop.desk.BackupWords;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.work.Job;
import app.evenkeel.desktop.work.UnderWay;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;

import javafx.beans.property.ReadOnlyBooleanProperty;
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
    private final UnderWay looking = new UnderWay();
    private @Nullable Job job;
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
        drop();
        if (why instanceof JournalRefused refused
                && refused.trouble() instanceof JournalTrouble.OfFile(var what, var file)
                && what.wantsBackup()) {
            Patience patience = looking.begin();
            job =
                    work.start(
                            () -> find(what, file, patience),
                            found -> {
                                looking.end();
                                offer.set(found);
                            },
                            // Whoever cannot list the backups is no worse off than without any.
                            _ -> looking.end());
        }
    }

    /** Whether one is being looked for. */
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.workingProperty();
    }

    /** Nobody wants it any more. */
    void drop() {
        looking.stop();
        looking.end();
        if (job != null) {
            job.cancel();
        }
        offer.set(null);
    }

    private @Nullable Offer find(FileTrouble what, Path file, Patience patience) {
        Backups backups = new Backups(file, clock, patience);
        return backups.lastGood()
                .map(good ->
                        new Offer(
                                new Backups(file, clock),
                                good,
                                new BackupWords(words, clock.getZone()).moment(good.at()),
                                what != FileTrouble.VANISHED))
                .orElse(null);
    }
}
