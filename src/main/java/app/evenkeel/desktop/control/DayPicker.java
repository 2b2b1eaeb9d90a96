package app.evenkeel.desktop.control;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Inputs;

import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.scene.input.MouseEvent;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A day, typed or picked from a calendar. */
public final class DayPicker extends DatePicker {
    private final Field<LocalDate> field;
    private final Inputs inputs;
    private boolean clicked;

    public DayPicker(Field<LocalDate> field, Inputs inputs) {
        this.field = field;
        this.inputs = inputs;
        setShowWeekNumbers(false);
        setConverter(new Days());
        getEditor().textProperty().bindBidirectional(field.textProperty());
        setOnShowing(_ -> pickAny());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> clicked = true);
        focusedProperty().subscribe((_, focused) -> come(focused));
    }

    /** Selects the day for whoever comes by keyboard to type over, as other fields do. */
    private void come(boolean focused) {
        if (focused && !clicked) {
            // What the picker itself does when the keyboard comes would undo it.
            Platform.runLater(getEditor()::selectAll);
        }
        clicked = false;
    }

    private boolean unreadable() {
        return !field.text().isBlank() && field.value().isEmpty();
    }

    /** No day is chosen as long as what is typed is none, so that every day can be picked. */
    private void pickAny() {
        if (unreadable()) {
            String typed = field.text();
            setValue(null);
            field.type(typed);
        }
    }

    public static FieldBox box(String name, Field<LocalDate> field, Inputs inputs) {
        DayPicker picker = new DayPicker(field, inputs);
        picker.getEditor().setAccessibleText(name);
        return FieldBox.of(name, field, picker);
    }

    /**
     * What cannot be read stays as it was typed, for the field to complain about. It stands for
     * today meanwhile, since a picker without a day empties itself.
     */
    private final class Days extends StringConverter<@Nullable LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null || unreadable() ? field.text() : inputs.day(day);
        }

        @Override
        public @Nullable LocalDate fromString(String typed) {
            return unreadable() ? inputs.today() : field.value().orElse(null);
        }
    }
}
