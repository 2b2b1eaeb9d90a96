package app.evenkeel.desktop.wording;

import app.evenkeel.desktop.control.Disclosure;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.letter.TemplateVariable;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;

/** The variables of a letter: what each means, and a way into the text. */
final class VariableList extends VBox {
    private final Words words;
    private final TextArea text;

    VariableList(Words words, TextArea text) {
        this.words = words;
        this.text = text;
        getStyleClass().add("variables");
    }

    /** Hidden until it is asked for. */
    Node disclosed() {
        Label hint = new Label(words.get("wording.fields-hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("variable-meaning");
        return new Disclosure(words.get("wording.fields"), hint, this);
    }

    void show(List<TemplateVariable> variables) {
        getChildren().setAll(variables.stream().map(this::row).toList());
    }

    /** As it is offered while it is typed. */
    Node offered(TemplateVariable variable) {
        Label name = new Label(braced(variable));
        VBox offered = new VBox(name, meaning(variable));
        offered.setMaxWidth(Double.MAX_VALUE);
        return offered;
    }

    private Node row(TemplateVariable variable) {
        Hyperlink name = new Hyperlink(braced(variable));
        name.setAccessibleText(
                words.get("wording.insert", Map.of("variable", braced(variable)))
                        + ", "
                        + variable.meaning());
        name.setOnAction(_ -> insert(variable));
        name.disableProperty().bind(text.editableProperty().not());
        name.setMinWidth(USE_PREF_SIZE);
        Label meaning = meaning(variable);
        HBox.setHgrow(meaning, Priority.ALWAYS);
        HBox row = new HBox(8, name, meaning);
        row.getStyleClass().add("variable");
        return row;
    }

    private static Label meaning(TemplateVariable variable) {
        Label meaning = new Label(variable.meaning());
        meaning.setWrapText(true);
        meaning.setMinHeight(USE_PREF_SIZE);
        meaning.getStyleClass().add("variable-meaning");
        return meaning;
    }

    private String braced(TemplateVariable variable) {
        return words.isolated("{" + variable.name() + "}");
    }

    private void insert(TemplateVariable variable) {
        int from = text.getSelection().getStart();
        int to = text.getSelection().getEnd();
        text.replaceSelection(new Insertion(variable).into(text.getText(), from, to));
        text.requestFocus();
    }
}
