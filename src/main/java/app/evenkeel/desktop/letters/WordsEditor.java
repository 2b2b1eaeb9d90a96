package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Completion;
import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.control.MarkedArea;
import app.evenkeel.desktop.control.Suggestions;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.proof.FindingList;
import app.evenkeel.letter.TemplateVariable;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

/** The owner's own words, with what could be gentler underlined and told beneath. */
final class WordsEditor extends VBox {
    /** A moment after which somebody has stopped typing. */
    private static final Duration MOMENT = Duration.millis(300);

    /** So that a few lines are always seen. */
    private static final double LEAST_HEIGHT = 80;

    private final LettersViewModel model;
    private final OwnWords own;
    private final Words words;
    private final MarkedArea area;
    private final VBox problems = new VBox();
    private final PauseTransition pause = new PauseTransition(MOMENT);

    WordsEditor(LettersViewModel model) {
        this.model = model;
        this.own = model.own();
        this.words = model.words();
        this.area = new MarkedArea(words.get("letters.words-of-letter"), own.text, 12);
        getStyleClass().add("letter-words");
        area.setMinHeight(LEAST_HEIGHT);
        VBox.setVgrow(area, Priority.ALWAYS);
        Completion.in(
                area.area(),
                model::variables,
                TemplateVariable::name,
                new Suggestions.Look<>(
                        _ -> "", WordsEditor::offered, v -> v.name() + ": " + v.meaning()));
        FindingList findings = new FindingList(words, area, own.proof().findingsProperty());
        Beneath beneath =
                new Beneath(
                        new VBox(12, problems, findings, new BackToTemplate(model)),
                        heightProperty());
        VBox.setVgrow(beneath, Priority.SOMETIMES);
        getChildren().setAll(area, beneath);
        pause.setOnFinished(_ -> model.writing().look());
        own.text.subscribe((_, _) -> pause.playFromStart());
        area.area()
                .focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        lookNow();
                    }
                });
        own.proof().problemProperty().subscribe(this::tell);
    }

    /** Whoever goes on to a button means what is written by then. */
    private void lookNow() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            model.writing().look();
        }
    }

    /** Puts the keyboard into the text, at its beginning. */
    void begin() {
        area.area().requestFocus();
        area.area().positionCaret(0);
    }

    private static Node offered(TemplateVariable variable) {
        Label name = new Label("{" + variable.name() + "}");
        name.getStyleClass().add("variable-name");
        name.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Label meaning = new Label(variable.meaning());
        meaning.getStyleClass().add("variable-meaning");
        meaning.setWrapText(true);
        return new VBox(name, meaning);
    }

    private void tell(String problem) {
        problems.getChildren().clear();
        if (!problem.isEmpty()) {
            Hint hint = new Hint(Feather.ALERT_CIRCLE, problem);
            // All its lines, however little room there is.
            hint.setMinHeight(USE_PREF_SIZE);
            hint.getStyleClass().add("letter-trouble");
            problems.getChildren().add(hint);
        }
        problems.setManaged(!problem.isEmpty());
    }
}
