package app.evenkeel.desktop.control;

import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

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
        return following(name, FXCollections.observableArrayList(choices), chosen, words);
    }

    /** One of several that come and go. */
    public static <T> FieldBox following(
            String name,
            ObservableList<T> choices,
            ObjectProperty<T> chosen,
            Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(choices);
        box.setConverter(new Called<>(words));
        chosen.subscribe(box::setValue);
        // While the choices change the box may hold nothing for a moment.
        box.valueProperty()
                .subscribe(value -> {
                    if (value != null) {
                        chosen.set(value);
                    }
                });
        return FieldBox.of(name, box);
    }

    /** One of many, found by typing a part of what it is called. */
    public static <T> FieldBox searched(
            String name, List<T> choices, ObjectProperty<T> chosen, Function<T, String> words) {
        SearchedChoice<T> field = new SearchedChoice<>(choices, chosen, words);
        FieldBox box = FieldBox.of(name, field);
        field.suggest();
        return box;
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
