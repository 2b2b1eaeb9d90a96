package app.evenkeel.desktop.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One of a few, all in sight. The tab key stops here once; an arrow or the first letter of a word
 * chooses, and the letter again the next word with it.
 */
public final class Segments<T> extends HBox {
    private final List<T> choices;
    private final ObservableValue<T> chosen;
    private final Consumer<T> choose;
    private final List<ToggleButton> buttons = new ArrayList<>();

    /**
     * @param name what is chosen, for a screen reader
     * @param words what each is called
     * @param chosen what is shown as chosen; a choice asks for it and leaves it to others to do
     */
    public Segments(
            String name,
            List<T> choices,
            Function<T, String> words,
            ObservableValue<T> chosen,
            Consumer<T> choose) {
        this.choices = List.copyOf(choices);
        this.chosen = chosen;
        this.choose = choose;
        getStyleClass().add("segments");
        setMaxWidth(USE_PREF_SIZE);
        for (T choice : this.choices) {
            buttons.add(button(choice, name, words.apply(choice)));
        }
        getChildren().addAll(buttons);
        chosen.subscribe(_ -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** With its name above. */
    public static <T> Node box(
            String name, List<T> choices, ObjectProperty<T> chosen, Function<T, String> words) {
        Segments<T> segments = new Segments<>(name, choices, words, chosen, chosen::set);
        return FieldBox.named(name, segments);
    }

    /** Leads the keyboard here as long as something is wrong with the choice. */
    public Segments<T> complaining(ObservableStringValue problem) {
        problem.subscribe(sentence ->
                buttons.forEach(
                        button -> button.pseudoClassStateChanged(Wrong.MARK, !sentence.isEmpty())));
        return this;
    }

    private ToggleButton button(T choice, String name, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(name + ", " + words);
        int at = buttons.size();
        button.getStyleClass()
                .add(
                        at == 0
                                ? "left-pill"
                                : at == choices.size() - 1 ? "right-pill" : "center-pill");
        button.setOnAction(_ -> {
            requestFocus();
            choose.accept(choice);
            show();
        });
        return button;
    }

    /** Goes to what is chosen. */
    @Override
    public void requestFocus() {
        buttons.get(Math.max(0, at())).requestFocus();
    }

    /** Where the chosen one stands; -1 where none is chosen yet. */
    private int at() {
        T value = chosen.getValue();
        return value == null ? -1 : choices.indexOf(value);
    }

    private void show() {
        int at = at();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == at);
            buttons.get(i).setFocusTraversable(i == Math.max(0, at));
        }
    }

    private void pressed(KeyEvent key) {
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int at = at();
        switch (key.getCode()) {
            case LEFT -> choose(key, mirrored ? at + 1 : at - 1);
            case RIGHT -> choose(key, mirrored ? at - 1 : at + 1);
            case HOME -> choose(key, 0);
            case END -> choose(key, choices.size() - 1);
            default -> {
                // Letters come as typed characters.
            }
        }
    }

    private void choose(KeyEvent key, int at) {
        key.consume();
        if (at >= 0 && at < choices.size()) {
            choose.accept(choices.get(at));
            buttons.get(at).requestFocus();
        }
    }

    private void typed(KeyEvent key) {
        String letter = key.getCharacter().toLowerCase(Locale.ROOT);
        if (letter.isBlank() || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        int from = at();
        for (int step = 1; step <= choices.size(); step++) {
            int at = (from + step) % choices.size();
            if (buttons.get(at).getText().toLowerCase(Locale.ROOT).startsWith(letter)) {
                choose(key, at);
                return;
            }
        }
    }
}
