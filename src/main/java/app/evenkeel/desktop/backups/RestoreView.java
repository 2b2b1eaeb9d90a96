package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.control.Waiting;
import app.evenkeel.desktop.desk.Words;

/** Says what a restored backup means, and asks. */
public final class RestoreView {
    private RestoreView() {}

    public static Shown of(RestoreViewModel model) {
        Words words = model.words();
        SheetPane sheet =
                new SheetPane(words, words.get("restore.title"), model::leave, () -> false)
                        .asking(
                                SheetPane.sentences(
                                        model.sentence(),
                                        words.get("restore.kept"),
                                        words.get("restore.undo")))
                        .saving(words.get("restore.do"), model::restore)
                        .beside(
                                Waiting.until(
                                        model.workingProperty(), words.get("restore.working")));
        sheet.action().disableProperty().bind(model.workingProperty());
        return new Shown(sheet, sheet.action(), () -> {});
    }
}
