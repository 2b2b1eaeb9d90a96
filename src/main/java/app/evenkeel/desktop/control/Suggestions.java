package app.evenkeel.desktop.control;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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
     */
    public record Look<T>(
            Function<T, String> heading, Function<T, Node> row, Function<T, String> words) {}

    /** What happens with the keyboard after one was taken with Enter. */
    public enum Then {
        STAYS,
        MOVES_ON
    }

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MOST_HEIGHT = 288;
    private static final double LEAST_HEIGHT = 120;
    private static final double GAP = 4;

    private final TextField field;
    private final Function<String, List<T>> find;
    private final Look<T> look;
    private final Consumer<T> take;
    private final Then then;
    private final Popup popup = new Popup();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final List<T> found = new ArrayList<>();
    private final List<Node> places = new ArrayList<>();
    private final String name;
    private int chosen;

    private Suggestions(
            TextField field,
            Function<String, List<T>> find,
            Look<T> look,
            Consumer<T> take,
            Then then) {
        this.field = field;
        this.find = find;
        this.look = look;
        this.take = take;
        this.then = then;
        this.name = field.getAccessibleText() == null ? "" : field.getAccessibleText();
        popup.setOnHidden(_ -> field.setAccessibleText(name));
        rows.getStyleClass().add("suggestion-rows");
        scroll.getStyleClass().add("suggestions");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(scroll);
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
                        suggestions.popup.hide();
                    }
                });
    }

    private void typed() {
        if (field.isFocused() && !field.getText().isBlank()) {
            open();
        } else {
            popup.hide();
        }
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(key, 1);
            case UP -> move(key, -1);
            case ENTER -> enter(key);
            case TAB -> {
                if (popup.isShowing() && !field.getText().isBlank() && !key.isShiftDown()) {
                    take(found.get(chosen));
                }
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    key.consume();
                    popup.hide();
                }
            }
            default -> {
                // What is typed comes as text.
            }
        }
    }

    private void move(KeyEvent key, int by) {
        key.consume();
        if (popup.isShowing()) {
            choose(Math.clamp(chosen + by, 0, found.size() - 1));
        } else {
            open();
        }
    }

    private void enter(KeyEvent key) {
        if (key.isShortcutDown()) {
            return;
        }
        key.consume();
        if (!popup.isShowing() && (then == Then.STAYS || field.getText().isBlank())) {
            open();
            return;
        }
        if (popup.isShowing()) {
            take(found.get(chosen));
        }
        if (then == Then.MOVES_ON) {
            field.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private void take(T suggestion) {
        take.accept(suggestion);
        popup.hide();
    }

    private void open() {
        found.clear();
        found.addAll(find.apply(field.getText()));
        if (found.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        fill();
        if (!popup.isShowing()) {
            show();
        }
        scroll.setVvalue(0);
        choose(0);
    }

    /** Beneath the field, unless there is hardly any room left on the screen. */
    private void show() {
        Bounds at = field.localToScreen(field.getLayoutBounds());
        double below = room(at);
        boolean above = below < LEAST_HEIGHT;
        scroll.setNodeOrientation(field.getEffectiveNodeOrientation());
        scroll.setMinWidth(at.getWidth());
        scroll.setMaxWidth(at.getWidth());
        scroll.setMaxHeight(above ? MOST_HEIGHT : Math.min(MOST_HEIGHT, below));
        popup.setAnchorLocation(
                above
                        ? PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT
                        : PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.show(field, at.getMinX(), above ? at.getMinY() - GAP : at.getMaxY() + GAP);
    }

    private static double room(Bounds at) {
        return Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
                .mapToDouble(screen -> screen.getVisualBounds().getMaxY() - at.getMaxY() - 2 * GAP)
                .findFirst()
                .orElse(MOST_HEIGHT);
    }

    private void fill() {
        rows.getChildren().clear();
        places.clear();
        String above = "";
        for (T suggestion : found) {
            String heading = look.heading().apply(suggestion);
            if (!heading.equals(above)) {
                Label label = new Label(heading);
                label.getStyleClass().add("suggestion-heading");
                rows.getChildren().add(label);
                above = heading;
            }
            rows.getChildren().add(place(suggestion));
        }
    }

    private Node place(T suggestion) {
        StackPane place = new StackPane(look.row().apply(suggestion));
        place.getStyleClass().add("suggestion");
        int at = places.size();
        place.setOnMouseMoved(_ -> mark(at));
        place.setOnMouseClicked(_ -> take(suggestion));
        places.add(place);
        return place;
    }

    private void choose(int at) {
        mark(at);
        double room = rows.getHeight() - scroll.getViewportBounds().getHeight();
        Bounds row = places.get(at).getBoundsInParent();
        double top = scroll.getVvalue() * Math.max(0, room);
        if (room <= 0) {
            return;
        }
        if (at == 0) {
            scroll.setVvalue(0);
        } else if (row.getMinY() < top) {
            scroll.setVvalue(row.getMinY() / room);
        } else if (row.getMaxY() > top + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue((row.getMaxY() - scroll.getViewportBounds().getHeight()) / room);
        }
    }

    private void mark(int at) {
        chosen = at;
        for (int i = 0; i < places.size(); i++) {
            places.get(i).pseudoClassStateChanged(CHOSEN, i == at);
        }
        // The keyboard is in the field, so a screen reader hears of the list through it.
        field.setAccessibleText(name + ": " + look.words().apply(found.get(at)));
    }
}
