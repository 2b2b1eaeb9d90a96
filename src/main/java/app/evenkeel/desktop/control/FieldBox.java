package app.evenkeel.desktop.control;

import app.evenkeel.desktop.form.Field;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A control with its name above it and, where something is wrong, the reason beneath. */
public final class FieldBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** As if each were so wide, as wrapped words reckon their height by it. */
    private static final double ALIKE = 160;

    private final Control control;

    private FieldBox(String name, Control control) {
        this.control = control;
        getStyleClass().add("field-box");
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(name);
        if (!(control instanceof CheckBox)) {
            Label label = new Label(name);
            label.setLabelFor(control);
            label.getStyleClass().add("field-name");
            getChildren().add(label);
        }
        getChildren().add(control);
    }

    /** A line of text. */
    public static FieldBox line(String name, Field<?> field) {
        return typed(name, field, new TextField());
    }

    /**
     * Several lines of text.
     *
     * @param rows as many as are seen at once
     */
    public static FieldBox area(String name, Field<?> field, int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        Tabbing.leaves(area);
        return typed(name, field, area);
    }

    /** Any control with its name, which has nothing to complain about. */
    public static FieldBox of(String name, Control control) {
        return new FieldBox(name, control);
    }

    /** Any control that shows a field. */
    public static FieldBox of(String name, Field<?> field, Control control) {
        FieldBox box = new FieldBox(name, control);
        box.complains(field);
        return box;
    }

    /** What is more than one control, under a name. */
    public static Node named(String name, Node part) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        VBox box = new VBox(label, part);
        box.getStyleClass().add("field-box");
        return box;
    }

    private static FieldBox typed(String name, Field<?> field, TextInputControl control) {
        control.textProperty().bindBidirectional(field.textProperty());
        return of(name, field, control);
    }

    private void complains(Field<?> field) {
        Label problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(field.problemProperty());
        problem.visibleProperty().bind(field.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().add(problem);
        field.problemProperty()
                .subscribe(text -> {
                    control.pseudoClassStateChanged(WRONG, !text.isEmpty());
                });
        // A screen reader hears what is wrong together with the field's name.
        control.accessibleHelpProperty()
                .bind(Bindings.createStringBinding(problem::getText, problem.textProperty()));
        control.focusWithinProperty()
                .subscribe((was, is) -> {
                    if (was && !is && control.getScene() != null && inUse(control)) {
                        field.look();
                    }
                });
    }

    /** Whether the user is still in this window: who has gone elsewhere has not left the field. */
    private static boolean inUse(Node control) {
        return control.getScene().getWindow() != null && control.getScene().getWindow().isFocused();
    }

    /** A word in the empty field that shows what may be typed. */
    public FieldBox prompt(String words) {
        switch (control) {
            case TextInputControl typed -> typed.setPromptText(words);
            case ComboBoxBase<?> combo -> combo.setPromptText(words);
            default -> throw new IllegalStateException("no prompt in " + control);
        }
        return this;
    }

    /** A quiet sentence beneath that helps to fill it in. */
    public FieldBox hint(String words) {
        Label hint = new Label(words);
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        getChildren().add(getChildren().indexOf(control) + 1, hint);
        return this;
    }

    /** A name that changes with what is chosen elsewhere. */
    public FieldBox called(ObservableValue<String> name) {
        if (getChildren().getFirst() instanceof Label label) {
            label.textProperty().bind(name);
        }
        control.accessibleTextProperty().bind(name);
        return this;
    }

    /** A quiet sentence beneath that comes and goes; empty where there is nothing to say. */
    public FieldBox hint(ObservableStringValue words) {
        Label hint = new Label();
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        hint.textProperty().bind(words);
        hint.visibleProperty().bind(Bindings.isNotEmpty(words));
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().add(getChildren().indexOf(control) + 1, hint);
        return this;
    }

    /** For what is never written from right to left: telephone and account numbers, addresses. */
    public FieldBox leftToRight() {
        control.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return this;
    }

    public Control control() {
        return control;
    }

    /** Makes it take what room there is in a row; those that do so share it alike. */
    public FieldBox grow() {
        setPrefWidth(ALIKE);
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        setMaxWidth(Double.MAX_VALUE);
        return this;
    }

    /** Fields side by side. */
    public static Node row(FieldBox... boxes) {
        HBox row = new HBox(16, boxes);
        row.getStyleClass().add("field-row");
        return row;
    }
}
