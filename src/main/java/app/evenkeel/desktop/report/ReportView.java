package app.evenkeel.desktop.report;

import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.paper.PaperButtons;
import app.evenkeel.desktop.paper.PaperLayout;
import app.evenkeel.desktop.paper.PaperView;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Names;

import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The final report and what can be done with it. */
public final class ReportView {
    private ReportView() {}

    public static Shown of(ReportViewModel model) {
        Words words = model.words();
        FieldBox language =
                Choices.of(
                        words.get("report-page.language"),
                        List.of(Language.values()),
                        model.languageProperty(),
                        Names::own);
        PaperLayout layout =
                new PaperLayout(
                        List.of(
                                language,
                                new Hint(Feather.SHIELD, words.get("report-page.leaves-out"))),
                        new PaperView(model.paper()),
                        new Region(),
                        new PaperButtons(model.paper(), () -> null).all());
        return new Shown(layout, language.control(), model::close);
    }
}
