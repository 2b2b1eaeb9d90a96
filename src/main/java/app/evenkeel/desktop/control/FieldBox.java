package app.evenkeel.desktop.control;

import app.evenkeel.desktop.form.Field;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
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
                    if (was && !is) {
                        field.look();
                    }
                });
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

    public Control control() {
        return control;
    }

    /** Makes it take what room there is in a row. */
    public FieldBox grow() {
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
