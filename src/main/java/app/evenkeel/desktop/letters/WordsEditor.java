package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Completion;
import app.evenkeel.desktop.control.Hint;
import app.evenkeel.desktop.control.Mark;
import app.evenkeel.desktop.control.MarkedArea;
import app.evenkeel.desktop.control.Suggestions;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.letter.TemplateVariable;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

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
    private final VBox notes = new VBox(8);
    private final PauseTransition pause = new PauseTransition(MOMENT);

    WordsEditor(LettersViewModel model) {
        this.model = model;
        this.own = model.own();
        this.words = model.words();
        this.area = new MarkedArea(words.get("letters.words-of-letter"), own.text, 12);
        getStyleClass().add("letter-words");
        area.marksProperty().bind(own.marksProperty());
        area.setMinHeight(LEAST_HEIGHT);
        VBox.setVgrow(area, Priority.ALWAYS);
        Completion.in(
                area.area(),
                model::variables,
                TemplateVariable::name,
                new Suggestions.Look<>(
                        _ -> "", WordsEditor::offered, v -> v.name() + ": " + v.meaning()));
        FindingList findings =
                new FindingList(
                        words, own.findingsProperty(), f -> area.lookAt(f.mark()), this::use);
        Beneath beneath =
                new Beneath(
                        new VBox(12, notes, findings, new BackToTemplate(model)), heightProperty());
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
        own.troubleProperty().subscribe(() -> showNotes());
        own.marksProperty().subscribe(() -> showNotes());
        showNotes();
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

    /** As if it had been typed, so that it can be undone in the text. */
    private void use(Finding finding) {
        TextArea text = area.area();
        if (finding.standsIn(text.getText())) {
            text.replaceText(finding.from(), finding.to(), finding.gentler());
            text.requestFocus();
            model.writing().look();
        }
    }

    private void showNotes() {
        List<Node> told = new ArrayList<>();
        String trouble = own.troubleProperty().get();
        if (!trouble.isEmpty()) {
            told.add(trouble(trouble));
        }
        notes.getChildren().setAll(told);
        notes.setManaged(!told.isEmpty());
    }

    /** All its lines, however little room there is. */
    private static Hint whole(Hint hint) {
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }

    private Node trouble(String sentence) {
        Hint hint = whole(new Hint(Feather.ALERT_CIRCLE, sentence));
        hint.getStyleClass().add("letter-trouble");
        Mark wrong = own.wrong();
        if (wrong == null) {
            return hint;
        }
        return new VBox(
                4, hint, Buttons.quiet(words.get("letters.show-place"), () -> area.lookAt(wrong)));
    }
}
