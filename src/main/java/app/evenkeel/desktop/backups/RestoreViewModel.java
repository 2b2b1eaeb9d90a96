package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.desk.BackupWords;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Told;
import app.evenkeel.desktop.desk.Troubles;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.work.UnderWay;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.EncryptedTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;

import javafx.beans.property.ReadOnlyBooleanProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The question before a copy comes into the journal's place, and the doing of it. */
public final class RestoreViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Sheet.RestoreBackup asked;
    private final UnderWay restoring = new UnderWay();

    final Field<String> passphrase;

    public RestoreViewModel(Desk desk, Navigation navigation, Sheet.RestoreBackup asked) {
        this.desk = desk;
        this.navigation = navigation;
        this.asked = asked;
        this.passphrase = Field.needed(typed -> typed, words().get("passphrase.needed"));
    }

    Words words() {
        return desk.words();
    }

    /** What the journal will be. */
    String sentence() {
        Instant at = asked.at();
        if (at == null) {
            String file = words().isolated(String.valueOf(asked.file().getFileName()));
            return words().get("restore.of-file", Map.of("file", file));
        }
        String moment = new BackupWords(words(), desk.zone()).moment(at);
        return words().get("restore.of", Map.of("moment", moment));
    }

    /** Whether it takes a passphrase. */
    boolean encrypted() {
        return asked.encrypted();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return restoring.workingProperty();
    }

    void restore() {
        if (restoring.working() || (encrypted() && !passphrase.look())) {
            return;
        }
        Patience patience = restoring.begin();
        Path file = asked.file();
        char[] typed = encrypted() ? passphrase.text().toCharArray() : null;
        Told itself = new Told(words().get("backups.same-file"));
        desk.beside(
                journal -> {
                    OtherFile.than(journal.path(), file, itself);
                    return restored(journal.backups(patience), file, typed);
                },
                _ -> done(),
                this::failed);
    }

    private static Optional<Backup> restored(
            Backups backups, Path file, char @Nullable [] passphrase) {
        if (passphrase == null) {
            return backups.restore(file);
        }
        try {
            return backups.restoreEncrypted(file, passphrase);
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    private void done() {
        navigation.closeSheet();
        // In the language of whoever the journal belongs to now.
        desk.startOver(() -> desk.notices().done(words().get("restore.done")));
    }

    private void failed(Exception trouble) {
        restoring.end();
        if (trouble instanceof JournalRefused refused
                && refused.trouble() instanceof JournalTrouble.OfEncrypted about
                && about.what() == EncryptedTrouble.WRONG_PASSPHRASE) {
            passphrase.complain(new Troubles(words()).sentence(trouble));
            return;
        }
        desk.tellOfCopy(trouble);
    }

    /** While it is being done it is stopped first: nobody would know what they are looking at. */
    void leave() {
        if (restoring.working()) {
            restoring.stop();
        } else {
            navigation.closeSheet();
        }
    }
}
