package app.evenkeel.desktop.control;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** One of a few things, by their words. */
public final class Choice {
    private Choice() {}

    public static <T> ComboBox<T> of(List<T> things, Function<T, String> words) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setConverter(converter(things, words));
        choice.getItems().setAll(things);
        return choice;
    }

    private static <T> StringConverter<T> converter(List<T> things, Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T thing) {
                return thing == null ? "" : words.apply(thing);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return things.stream()
                        .filter(t -> words.apply(t).equals(typed))
                        .findFirst()
                        .orElse(null);
            }
        };
    }
}
