package app.evenkeel.desktop.control;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * Offers the names of variables while one is typed in braces. The keyboard stays in the text:
 * arrows move in the list, Enter or Tab takes, Escape puts the list away.
 */
public final class Completion<T> {
    private static final double WIDTH = 320;

    private final TextArea area;
    private final Function<String, List<T>> find;
    private final Function<T, String> name;
    private final SuggestionList<T> list;
    private boolean putAway;

    private Completion(
            TextArea area,
            Function<String, List<T>> find,
            Function<T, String> name,
            Suggestions.Look<T> look) {
        this.area = area;
        this.find = find;
        this.name = name;
        this.list = new SuggestionList<>(area, this::place, look, this::take);
    }

    /**
     * @param find what fits the beginning of a name; asked for the empty one too
     * @param name what stands between the braces in the end
     */
    public static <T> void in(
            TextArea area,
            Function<String, List<T>> find,
            Function<T, String> name,
            Suggestions.Look<T> look) {
        Completion<T> completion = new Completion<>(area, find, name, look);
        area.addEventFilter(KeyEvent.KEY_PRESSED, completion::pressed);
        area.textProperty()
                .subscribe((_, _) -> {
                    completion.putAway = false;
                    completion.look();
                });
        area.caretPositionProperty().subscribe((_, _) -> completion.look());
        completion.list.followLayout();
        area.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        completion.list.hide();
                    }
                });
    }

    /** The brace before the caret that is still open; -1 where there is none. */
    private int brace() {
        String before = area.getText(0, caret());
        int open = before.lastIndexOf('{');
        boolean doubled = open > 0 && before.charAt(open - 1) == '{';
        boolean ended =
                open >= 0
                        && before.substring(open + 1)
                                .chars()
                                .anyMatch(c -> !Character.isLetter(c) && c != '-');
        return doubled || ended ? -1 : open;
    }

    /** While a text is replaced, the caret may still stand after the end of the new one. */
    private int caret() {
        return Math.min(area.getCaretPosition(), area.getLength());
    }

    private void look() {
        int brace = brace();
        if (brace < 0 || putAway || !area.isFocused() || !area.getSelectedText().isEmpty()) {
            list.hide();
        } else {
            list.hide();
            list.show(find.apply(area.getText(brace + 1, caret())));
        }
    }

    private void pressed(KeyEvent key) {
        if (!list.isShowing()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> list.move(1);
            case UP -> list.move(-1);
            case ENTER, TAB -> take(list.marked());
            case ESCAPE -> {
                putAway = true;
                list.hide();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void take(T offered) {
        int brace = brace();
        if (brace < 0) {
            return;
        }
        int end = caret();
        boolean closed = end < area.getLength() && area.getText(end, end + 1).equals("}");
        area.replaceText(brace, closed ? end + 1 : end, "{" + name.apply(offered) + "}");
        list.hide();
    }

    /** The line of the caret, on the screen. */
    private @Nullable Bounds place() {
        int at = brace();
        List<TextBox> boxes =
                at < 0 || area.getScene() == null ? List.of() : TextBox.of(area, at, at + 1, area);
        if (boxes.isEmpty()) {
            return null;
        }
        TextBox box = boxes.getFirst();
        Bounds brace =
                area.localToScreen(
                        new BoundingBox(box.left(), box.top(), box.width(), box.height()));
        if (brace == null) {
            return null;
        }
        boolean rightToLeft = area.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double left = rightToLeft ? brace.getMaxX() - WIDTH : brace.getMinX();
        return new BoundingBox(left, brace.getMinY(), WIDTH, brace.getHeight());
    }
}
