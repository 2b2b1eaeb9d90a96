package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.control.Completion;
import app.evenkeel.desktop.control.MarkedArea;
import app.evenkeel.desktop.control.Suggestions;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.proof.FindingList;
import app.evenkeel.letter.TemplateVariable;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The words of a template, and what there is to say about them. */
final class EditorPane extends ScrollPane {
    /** So that what is being typed is not found fault with. */
    private static final Duration MOMENT = Duration.millis(400);

    private static final int ROWS = 12;

    private final WordingViewModel model;
    private final Words words;
    private final MarkedArea text;
    private final VariableList variables;
    private final PauseTransition moment = new PauseTransition(MOMENT);

    EditorPane(WordingViewModel model) {
        this.model = model;
        this.words = model.words();
        this.text = new MarkedArea(words.get("wording.text"), model.editing().textProperty(), ROWS);
        this.variables = new VariableList(words, text.area());
        getStyleClass().addAll("page-scroll", "wording-editor");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setContent(column());
        follow();
    }

    private Node column() {
        text.area().setEditable(!model.readOnly());
        text.getStyleClass().add("wording-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        Completion.in(
                text.area(),
                model::variables,
                TemplateVariable::name,
                new Suggestions.Look<>(
                        _ -> "", variables::offered, v -> v.name() + ", " + v.meaning()));
        VBox column =
                new VBox(
                        text,
                        problem(),
                        new FindingList(words, text, model.editing().proof().findingsProperty()),
                        variables.disclosed());
        column.getStyleClass().add("wording-column");
        return column;
    }

    private Node problem() {
        Label problem = new Label();
        problem.getStyleClass().add("wording-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.editing().proof().problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private void follow() {
        moment.setOnFinished(_ -> model.look());
        Editing editing = model.editing();
        editing.textProperty().subscribe((_, _) -> moment.playFromStart());
        editing.keyProperty()
                .subscribe(key -> {
                    text.run(key.language());
                    variables.show(model.variables());
                });
    }

    void close() {
        moment.stop();
    }
}
