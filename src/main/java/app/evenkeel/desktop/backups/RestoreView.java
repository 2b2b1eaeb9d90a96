package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.control.Waiting;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;

/** Says what a restored backup means, and asks. */
public final class RestoreView {
    private RestoreView() {}

    public static Shown of(RestoreViewModel model) {
        Words words = model.words();
        List<Node> parts = new ArrayList<>();
        parts.add(
                SheetPane.sentences(
                        model.sentence(), words.get("restore.kept"), words.get("restore.undo")));
        FieldBox passphrase = FieldBox.secret(words.get("passphrase.name"), model.passphrase);
        if (model.encrypted()) {
            parts.add(passphrase);
        }
        SheetPane sheet =
                new SheetPane(words, words.get("restore.title"), model::leave, () -> false)
                        .asking(parts.toArray(Node[]::new))
                        .saving(words.get("restore.do"), model::restore)
                        .beside(
                                Waiting.until(
                                        model.workingProperty(), words.get("restore.working")));
        sheet.action().disableProperty().bind(model.workingProperty());
        Node first = model.encrypted() ? passphrase.control() : sheet.action();
        return new Shown(sheet, first, () -> {});
    }
}
