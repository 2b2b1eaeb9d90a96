package app.evenkeel.desktop.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a text may be meant to become, in a list beneath the field while it is typed. The keyboard
 * stays in the field: arrows move in the list, Enter or Tab takes, Escape puts the list away.
 */
public final class Suggestions<T> {
    /**
     * How suggestions look.
     *
     * @param heading what stands above it where the one before has another; may be empty
     * @param words what a screen reader says
     * @param chosen the one that is chosen already, at which the list opens; null where none is
     */
    public record Look<T>(
            Function<T, String> heading,
            Function<T, Node> row,
            Function<T, String> words,
            Supplier<? extends @Nullable T> chosen) {
        public Look(Function<T, String> heading, Function<T, Node> row, Function<T, String> words) {
            this(heading, row, words, () -> null);
        }
    }

    /** What happens with the keyboard after one was taken with Enter. */
    public enum Then {
        STAYS,
        MOVES_ON
    }

    private final TextField field;
    private final Function<String, List<T>> find;
    private final Consumer<T> take;
    private final Then then;
    private final SuggestionList<T> list;

    private Suggestions(
            TextField field,
            Function<String, List<T>> find,
            Look<T> look,
            Consumer<T> take,
            Then then) {
        this.field = field;
        this.find = find;
        this.take = take;
        this.then = then;
        this.list = new SuggestionList<>(field, this::place, look, this::take);
    }

    /** The sign that a field has suggestions to offer. */
    public static Region arrow() {
        Region arrow = new Region();
        arrow.getStyleClass().add("drop-arrow");
        arrow.setMouseTransparent(true);
        return arrow;
    }

    /**
     * @param find what fits a text, best first; asked for the empty text too
     * @param take what is done with the one taken
     */
    public static <T> void under(
            TextField field,
            Function<String, List<T>> find,
            Look<T> look,
            Consumer<T> take,
            Then then) {
        Suggestions<T> suggestions = new Suggestions<>(field, find, look, take, then);
        field.addEventFilter(KeyEvent.KEY_PRESSED, suggestions::pressed);
        field.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> suggestions.open());
        field.textProperty().subscribe((_, _) -> suggestions.typed());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        suggestions.list.hide();
                    }
                });
    }

    private @Nullable Bounds place() {
        return field.getScene() == null ? null : field.localToScreen(field.getLayoutBounds());
    }

    private void typed() {
        if (field.isFocused() && !field.getText().isBlank()) {
            open();
        } else {
            list.hide();
        }
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(key, 1);
            case UP -> move(key, -1);
            case ENTER -> enter(key);
            case TAB -> {
                if (list.isShowing() && !field.getText().isBlank() && !key.isShiftDown()) {
                    take(list.marked());
                }
            }
            case ESCAPE -> {
                if (list.isShowing()) {
                    key.consume();
                    list.hide();
                }
            }
            default -> {
                // What is typed comes as text.
            }
        }
    }

    private void move(KeyEvent key, int by) {
        key.consume();
        if (list.isShowing()) {
            list.move(by);
        } else {
            open();
        }
    }

    private void enter(KeyEvent key) {
        if (key.isShortcutDown()) {
            return;
        }
        key.consume();
        if (!list.isShowing() && (then == Then.STAYS || field.getText().isBlank())) {
            open();
            return;
        }
        if (list.isShowing()) {
            take(list.marked());
        }
        if (then == Then.MOVES_ON) {
            field.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private void take(T suggestion) {
        take.accept(suggestion);
        list.hide();
    }

    private void open() {
        list.show(find.apply(field.getText()));
    }
}
