package app.evenkeel.desktop.control;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.look.OwnDirection;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * A control with its name above it and a line beneath, in which stands what helps to fill it in or,
 * where something is wrong, the reason. The line is always there, so that nothing moves when words
 * come into it.
 */
public final class FieldBox extends VBox {
    /** As if each were so wide, as wrapped words reckon their height by it. */
    private static final double ALIKE = 160;

    private final Control control;
    private final Note note;
    private Subscription direction = Subscription.EMPTY;
    private final StringProperty hint = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");

    private FieldBox(String name, Control control) {
        this.control = control;
        getStyleClass().add("field-box");
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(name);
        if (!(control instanceof CheckBox)) {
            Label label = name(name);
            label.setLabelFor(control);
            getChildren().add(label);
        }
        note = new Note(hint, problem);
        // A screen reader hears the line together with the field's name.
        control.accessibleHelpProperty().bind(note.textProperty());
        getChildren().addAll(control, note);
    }

    /** A line of text. */
    public static FieldBox line(String name, Field<?> field) {
        return typed(name, field, new TextField());
    }

    /** What nobody should read over the user's shoulder. */
    public static FieldBox secret(String name, Field<?> field) {
        return typed(name, field, new PasswordField());
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
        Label label = name(name);
        label.setLabelFor(part);
        VBox box = new VBox(label, part);
        box.getStyleClass().addAll("field-box", "field-part");
        return box;
    }

    /** A button in a row with fields, as high up as their controls. */
    public static Node beside(Node button) {
        return named("", button);
    }

    /** A line for what is wrong with several fields together. */
    public static Node problem(ObservableStringValue problem) {
        return new Note(new SimpleStringProperty(""), problem);
    }

    private static Label name(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("field-name");
        return label;
    }

    private static FieldBox typed(String name, Field<?> field, TextInputControl control) {
        control.textProperty().bindBidirectional(field.textProperty());
        FieldBox box = of(name, field, control);
        box.direction = OwnDirection.of(control);
        return box;
    }

    private void complains(Field<?> field) {
        problem.bind(field.problemProperty());
        problem.subscribe(
                sentence -> control.pseudoClassStateChanged(Wrong.MARK, !sentence.isEmpty()));
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
        hint.set(words);
        return this;
    }

    /** More to say beneath than fits into a line, for a control that never complains. */
    public FieldBox explained(String words) {
        getStyleClass().add("explained");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return hint(words);
    }

    /** A quiet sentence beneath that comes and goes; empty where there is nothing to say. */
    public FieldBox hint(ObservableStringValue words) {
        hint.bind(words);
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

    /** For what is never written from right to left: telephone and account numbers, addresses. */
    public FieldBox leftToRight() {
        direction.unsubscribe();
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
