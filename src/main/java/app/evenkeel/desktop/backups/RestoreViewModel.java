package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.desk.BackupTroubles;
import app.evenkeel.desktop.desk.BackupWords;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Told;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** The question before a copy comes into the journal's place, and the doing of it. */
public final class RestoreViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Sheet.RestoreBackup asked;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);

    public RestoreViewModel(Desk desk, Navigation navigation, Sheet.RestoreBackup asked) {
        this.desk = desk;
        this.navigation = navigation;
        this.asked = asked;
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

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    void restore() {
        if (working.get()) {
            return;
        }
        working.set(true);
        Path file = asked.file();
        Told itself = new Told(words().get("backups.same-file"));
        desk.beside(
                journal -> {
                    OtherFile.than(journal.path(), file, itself);
                    return journal.backups().restore(file);
                },
                _ -> done(),
                this::failed);
    }

    private void done() {
        navigation.closeSheet();
        // In the language of whoever the journal belongs to now.
        desk.startOver(() -> desk.notices().done(words().get("restore.done")));
    }

    private void failed(Exception trouble) {
        working.set(false);
        desk.notices().trouble(new BackupTroubles(words()).notice(trouble));
    }

    /** Not while it is being done: nobody would know what they are looking at. */
    void leave() {
        if (!working.get()) {
            navigation.closeSheet();
        }
    }
}
