package app.evenkeel.desktop.report;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.EmptyState;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.control.Waiting;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.ReportKind;
import app.evenkeel.desktop.paper.PaperButtons;
import app.evenkeel.desktop.paper.PaperLayout;
import app.evenkeel.desktop.paper.PaperView;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Names;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** The reports of a client: which one is wanted, its pages, and what can be done with them. */
public final class ReportView {
    private final ReportViewModel model;
    private final Words words;

    private ReportView(ReportViewModel model) {
        this.model = model;
        this.words = model.words();
    }

    public static Shown of(ReportViewModel model) {
        ReportView view = new ReportView(model);
        FieldBox kind = view.kind();
        PaperLayout layout =
                new PaperLayout(
                        List.of(kind, view.language(), view.dossier(), view.holds(), view.proof()),
                        view.page(),
                        new Region(),
                        new PaperButtons(model.paper(), () -> null).all());
        return new Shown(
                layout,
                kind.control(),
                model::close,
                place -> {
                    if (place instanceof ClientPage(_, Section section, _, var wanted)
                            && section == Section.REPORT) {
                        if (wanted != null) {
                            model.kindProperty().set(wanted);
                        }
                        return true;
                    }
                    return false;
                });
    }

    private FieldBox kind() {
        return Choices.of(
                words.get("report-page.kind"),
                List.of(ReportKind.values()),
                model.kindProperty(),
                new ReportWords(words)::name);
    }

    private Node language() {
        return Choices.of(
                words.get("report-page.language"),
                List.of(Language.values()),
                model.languageProperty(),
                Names::own);
    }

    private Node dossier() {
        DossierChoices choices = model.dossier();
        FieldBox from =
                DayPicker.box(words.get("report-page.from"), choices.from(), choices.inputs())
                        .hint(words.get("report-page.from-hint"));
        CheckBox letters = new CheckBox(words.get("report-page.letters-in-full"));
        letters.setWrapText(true);
        letters.selectedProperty().bindBidirectional(choices.lettersInFullProperty());
        VBox box = new VBox(2, from, FieldBox.of(letters.getText(), letters));
        return ofDossier(box);
    }

    /** Apart from the other ways to save it: what goes out is more than the pages. */
    private Node proof() {
        CheckBox feelings = new CheckBox(words.get("report-page.with-feelings"));
        feelings.setWrapText(true);
        feelings.selectedProperty().bindBidirectional(model.dossier().feelingsProperty());
        Button save = Buttons.plain(words.get("report-page.save-proof"), model::saveProof);
        save.setGraphic(new FontIcon(Feather.ARCHIVE));
        save.setMaxWidth(Double.MAX_VALUE);
        save.disableProperty()
                .bind(
                        Bindings.not(model.paper().readyProperty())
                                .or(model.paper().savingProperty()));
        Label name = new Label(words.get("report-page.proof-name"));
        name.getStyleClass().add("field-name");
        Label holds = new Label(words.get("report-page.proof"));
        holds.getStyleClass().add("report-proof-holds");
        holds.setWrapText(true);
        VBox box =
                new VBox(
                        8,
                        name,
                        holds,
                        FieldBox.of(feelings.getText(), feelings)
                                .explained(words.get("report-page.with-feelings-hint")),
                        save,
                        Waiting.until(
                                model.paper().savingProperty(),
                                words.get("report-page.saving-proof"),
                                words.get("desk.stop"),
                                model.paper()::stopSaving));
        box.getStyleClass().add("report-proof");
        return ofDossier(box);
    }

    private Node ofDossier(Node part) {
        part.visibleProperty().bind(model.kindProperty().isEqualTo(ReportKind.DOSSIER));
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    private Node holds() {
        VBox box = new VBox();
        model.holdsProperty()
                .subscribe(sentence ->
                        box.getChildren()
                                .setAll(
                                        sentence.isEmpty()
                                                ? List.of()
                                                : List.of(new Hint(Feather.SHIELD, sentence))));
        return box;
    }

    private Node page() {
        PaperView paper = new PaperView(model.paper());
        StackPane page = new StackPane(paper);
        model.nothingProperty()
                .subscribe(why -> page.getChildren().setAll(why.isEmpty() ? paper : nothing(why)));
        return page;
    }

    private Node nothing(String why) {
        return new EmptyState(
                Feather.KEY,
                words.get("report-page.nothing-to-hand-over"),
                why,
                Buttons.plain(words.get("section.agreements"), model::showAccounts));
    }
}
