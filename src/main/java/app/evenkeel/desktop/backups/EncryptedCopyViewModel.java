package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Told;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.paper.Dialogs;
import app.evenkeel.desktop.work.UnderWay;
import app.evenkeel.file.Patience;

import javafx.beans.property.ReadOnlyBooleanProperty;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** A copy of the journal that takes a passphrase to read. */
public final class EncryptedCopyViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Dialogs dialogs;
    private final UnderWay copying = new UnderWay();

    final Field<String> passphrase;
    final Field<String> again;

    public EncryptedCopyViewModel(Desk desk, Navigation navigation, Dialogs dialogs) {
        this.desk = desk;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.passphrase = Field.needed(typed -> typed, words().get("passphrase.needed"));
        this.again = Field.needed(typed -> typed, words().get("passphrase.needed-again"));
    }

    Words words() {
        return desk.words();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return copying.workingProperty();
    }

    void save() {
        if (copying.working() || !Form.of(passphrase, again).look()) {
            return;
        }
        if (!passphrase.text().equals(again.text())) {
            again.complain(words().get("passphrase.different"));
            return;
        }
        new CopyPlace(desk, dialogs.saving()).ask(".age", this::saveTo);
    }

    private void saveTo(Path file) {
        Patience patience = copying.begin();
        Told itself = new Told(words().get("backups.same-file"));
        char[] typed = passphrase.text().toCharArray();
        desk.beside(
                journal -> {
                    try {
                        OtherFile.than(journal.path(), file, itself);
                        journal.backups(patience).encryptedTo(file, typed);
                        return file;
                    } finally {
                        Arrays.fill(typed, ' ');
                    }
                },
                this::saved,
                trouble -> {
                    copying.end();
                    desk.tellOfCopy(trouble);
                });
    }

    private void saved(Path file) {
        navigation.closeSheet();
        String name = words().isolated(String.valueOf(file.getFileName()));
        desk.notices().done(words().get("paper.saved", Map.of("file", name)));
    }

    /** While it is being saved it is stopped first. */
    void leave() {
        if (copying.working()) {
            copying.stop();
        } else {
            navigation.closeSheet();
        }
    }
}
