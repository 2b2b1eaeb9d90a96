package app.evenkeel.desktop.claim;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.paper.PaperButtons;
import app.evenkeel.letter.interest.Law;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The law to reckon by and what it gives, or why there is no figure. */
public final class ClaimView {
    private static final PseudoClass FIGURES = PseudoClass.getPseudoClass("figures");

    private final ClaimViewModel model;
    private final Words words;
    private final VBox result = new VBox();
    private final SheetPane sheet;
    private final Node print;
    private final Node save;

    private ClaimView(ClaimViewModel model) {
        this.model = model;
        this.words = model.words();
        this.sheet = new SheetPane(words, words.get("claim.open"), model::leave, () -> false);
        PaperButtons buttons = new PaperButtons(model.paper(), () -> null);
        this.print = buttons.print();
        this.save = buttons.save();
        sheet.getStyleClass().add("claim");
        result.getStyleClass().add("claim-result");
    }

    public static Shown of(ClaimViewModel model) {
        ClaimView view = new ClaimView(model);
        FieldBox law =
                Choices.of(
                                view.words.get("claim.law"),
                                List.of(Law.values()),
                                model.lawProperty(),
                                model::name)
                        .prompt(view.words.get("claim.law-prompt"))
                        .hint(model.lawHintProperty());
        view.sheet.asking(law, view.result).looking();
        model.lateProperty().subscribe(view::show);
        return new Shown(view.sheet, law.control(), model::close);
    }

    private void show(Late late) {
        boolean figures = late instanceof Late.Figure;
        sheet.pseudoClassStateChanged(FIGURES, figures);
        sheet.offering(figures ? List.of(print) : List.of(), figures ? List.of(save) : List.of());
        result.getChildren()
                .setAll(
                        switch (late) {
                            case Late.Unknown _ -> List.of();
                            case Late.NoFigure(String why, boolean mendable) ->
                                    noFigure(why, mendable);
                            case Late.Figure(var claim) ->
                                    new Figures(words, claim, model.languageNote()).all();
                        });
    }

    private List<Node> noFigure(String why, boolean mendable) {
        Label sentence = new Label(why);
        sentence.setWrapText(true);
        VBox none = new VBox(sentence);
        none.getStyleClass().add("claim-none");
        if (mendable) {
            none.getChildren().add(Buttons.plain(words.get("menu.settings"), model::showSettings));
        }
        return List.of(none, new Hint(Feather.INFO, words.get("interest.advice")));
    }
}
