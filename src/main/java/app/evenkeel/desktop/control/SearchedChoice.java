package app.evenkeel.desktop.control;

import app.evenkeel.desktop.form.Sought;
import app.evenkeel.desktop.form.Sought.Hit;

import atlantafx.base.controls.CustomTextField;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * One of many: shows what is chosen, and finds another by what is typed. What was typed and not
 * taken gives way to what is chosen when the keyboard leaves.
 */
final class SearchedChoice<T> extends CustomTextField {
    private final List<T> choices;
    private final ObjectProperty<T> chosen;
    private final Function<T, String> words;

    SearchedChoice(List<T> choices, ObjectProperty<T> chosen, Function<T, String> words) {
        this.choices = List.copyOf(choices);
        this.chosen = chosen;
        this.words = words;
        getStyleClass().add("searched-choice");
        setRight(Suggestions.arrow());
        chosen.subscribe(_ -> restore());
    }

    /** Once it has its name, which is said together with what is suggested. */
    void suggest() {
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        restore();
                    }
                });
        Suggestions.under(
                this,
                this::find,
                new Suggestions.Look<>(
                        _ -> "", choice -> new Label(words.apply(choice)), words, chosen::get),
                this::take,
                Suggestions.Then.MOVES_ON);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> selectAll());
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        restore();
                    }
                });
    }

    private void take(T choice) {
        chosen.set(choice);
        restore();
    }

    private void restore() {
        String name = words.apply(chosen.get());
        if (!name.equals(getText())) {
            setText(name);
        }
    }

    /** All as long as nothing else than what is chosen is typed. */
    private List<T> find(String typed) {
        if (typed.equals(words.apply(chosen.get()))) {
            return choices;
        }
        return Sought.by(typed)
                .among(choices.stream(), words, _ -> "")
                .sorted(Comparator.comparingInt(Hit::rank))
                .map(Hit::thing)
                .toList();
    }
}
