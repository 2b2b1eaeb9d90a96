package app.evenkeel.desktop.report;

import app.evenkeel.desktop.control.Choice;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.paper.PaperButtons;
import app.evenkeel.desktop.paper.PaperLayout;
import app.evenkeel.desktop.paper.PaperView;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Names;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The final report and what can be done with it. */
public final class ReportView {
    private ReportView() {}

    public static Shown of(ReportViewModel model) {
        Words words = model.words();
        ComboBox<Language> language = Choice.of(List.of(Language.values()), Names::own);
        language.valueProperty().bindBidirectional(model.languageProperty());
        PaperLayout layout =
                new PaperLayout(
                        List.of(
                                FieldBox.of(words.get("report-page.language"), language),
                                new Hint(Feather.SHIELD, words.get("report-page.leaves-out"))),
                        new PaperView(model.paper()),
                        new Region(),
                        new PaperButtons(model.paper(), () -> null).all());
        return new Shown(layout, language, model::close);
    }
}
