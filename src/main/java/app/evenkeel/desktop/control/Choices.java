package app.evenkeel.desktop.control;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** One of several, with its name above. */
public final class Choices {
    private Choices() {}

    /**
     * @param words what a choice is called
     */
    public static <T> FieldBox of(
            String name, List<T> choices, ObjectProperty<T> chosen, Function<T, String> words) {
        return of(name, new ComboBox<>(), choices, chosen, words);
    }

    /** One of many, found by typing a part of what it is called. */
    public static <T> FieldBox searched(
            String name, List<T> choices, ObjectProperty<T> chosen, Function<T, String> words) {
        return of(name, new SearchableComboBox<>(), choices, chosen, words);
    }

    private static <T> FieldBox of(
            String name,
            ComboBox<T> box,
            List<T> choices,
            ObjectProperty<T> chosen,
            Function<T, String> words) {
        box.getItems().setAll(choices);
        box.setConverter(new Called<>(words));
        chosen.subscribe(box::setValue);
        // While it is searched the box may hold nothing for a moment.
        box.valueProperty()
                .subscribe(value -> {
                    if (value != null) {
                        chosen.set(value);
                    }
                });
        return FieldBox.of(name, box);
    }

    private static final class Called<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Called(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable T choice) {
            return choice == null ? "" : words.apply(choice);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("what is chosen is never typed");
        }
    }
}
