package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.control.Waiting;
import app.evenkeel.desktop.desk.Words;

/** Asks for the passphrase of a copy, twice, since nobody sees what is typed. */
public final class EncryptedCopyView {
    private EncryptedCopyView() {}

    public static Shown of(EncryptedCopyViewModel model) {
        Words words = model.words();
        FieldBox passphrase = FieldBox.secret(words.get("passphrase.name"), model.passphrase);
        SheetPane sheet =
                new SheetPane(words, words.get("passphrase.title"), model::leave, () -> false)
                        .asking(
                                SheetPane.sentences(
                                        words.get("passphrase.what"),
                                        words.get("passphrase.forgotten")),
                                passphrase.hint(words.get("passphrase.hint")),
                                FieldBox.secret(words.get("passphrase.again"), model.again))
                        .saving(words.get("backups.save"), model::save)
                        .beside(
                                Waiting.until(
                                        model.workingProperty(), words.get("backups.working")));
        sheet.action().disableProperty().bind(model.workingProperty());
        return new Shown(sheet, passphrase.control(), () -> {});
    }
}
