package app.evenkeel.desktop.control;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The list beneath a field, or a place in it, as wide as that, in which one is marked. */
final class SuggestionList<T> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MOST_HEIGHT = 288;
    private static final double LEAST_HEIGHT = 120;
    private static final double GAP = 4;
    private static final double NARROWEST = 200;

    private final TextInputControl field;
    private final Supplier<? extends @Nullable Bounds> place;
    private final Suggestions.Look<T> look;
    private final Consumer<T> take;
    private final Popup popup = new Popup();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final List<T> found = new ArrayList<>();
    private final List<Node> places = new ArrayList<>();
    private final String name;
    private final Runnable follow = this::follow;
    private @Nullable Bounds hanging;
    private int marked;

    /**
     * @param place on the screen, of what it hangs beneath; null while that is not seen
     * @param take what is done with one that is clicked
     */
    SuggestionList(
            TextInputControl field,
            Supplier<? extends @Nullable Bounds> place,
            Suggestions.Look<T> look,
            Consumer<T> take) {
        this.field = field;
        this.place = place;
        this.look = look;
        this.take = take;
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

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    T marked() {
        return found.get(marked);
    }

    /** Marks another one further down, or up. */
    void move(int by) {
        mark(Math.clamp(marked + by, 0, found.size() - 1));
        Bounds row = places.get(marked).getBoundsInParent();
        double top = top();
        if (marked == 0) {
            scrollTo(0);
        } else if (row.getMinY() < top) {
            scrollTo(row.getMinY());
        } else if (row.getMaxY() > top + room()) {
            scrollTo(row.getMaxY() - room());
        }
    }

    /** Shows these, with what is chosen already in the middle, or else from the first on. */
    void show(List<T> suggestions) {
        found.clear();
        found.addAll(suggestions);
        Bounds at = place.get();
        if (found.isEmpty() || at == null) {
            popup.hide();
            return;
        }
        fill();
        if (!popup.isShowing()) {
            show(at);
        }
        scroll.applyCss();
        scroll.layout();
        int chosen = found.indexOf(look.chosen().get());
        mark(Math.max(0, chosen));
        Bounds row = places.get(marked).getBoundsInParent();
        scrollTo(chosen <= 0 ? 0 : row.getCenterY() - room() / 2);
    }

    /** Stays where it hangs, though the window lays out anew around it. */
    void followLayout() {
        field.sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null) {
                        before.removePostLayoutPulseListener(follow);
                    }
                    if (now != null) {
                        now.addPostLayoutPulseListener(follow);
                    }
                });
    }

    private void follow() {
        Bounds at = popup.isShowing() ? place.get() : null;
        if (at != null && !at.equals(hanging)) {
            show(at);
        }
    }

    /** Beneath the field, unless there is hardly any room left in the window. */
    private void show(Bounds at) {
        hanging = at;
        double width = Math.max(at.getWidth(), NARROWEST);
        double below = below(at);
        boolean above = below < LEAST_HEIGHT;
        scroll.setNodeOrientation(field.getEffectiveNodeOrientation());
        scroll.setMinWidth(width);
        scroll.setMaxWidth(width);
        scroll.setMaxHeight(above ? MOST_HEIGHT : Math.min(MOST_HEIGHT, below));
        popup.setAnchorLocation(
                above
                        ? PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT
                        : PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        double top = above ? at.getMinY() - GAP : at.getMaxY() + GAP;
        if (popup.isShowing()) {
            popup.setAnchorX(left(at, width));
            popup.setAnchorY(top);
        } else {
            popup.show(field, left(at, width), top);
        }
    }

    /** Within the window. */
    private double left(Bounds at, double width) {
        Window window = field.getScene().getWindow();
        double most = window.getX() + window.getWidth() - width - GAP;
        return Math.max(window.getX() + GAP, Math.min(at.getMinX(), most));
    }

    private double below(Bounds at) {
        Window window = field.getScene().getWindow();
        double end = window.getY() + window.getHeight();
        double bottom =
                Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
                        .mapToDouble(screen -> Math.min(end, screen.getVisualBounds().getMaxY()))
                        .findFirst()
                        .orElse(end);
        return bottom - at.getMaxY() - 2 * GAP;
    }

    private void fill() {
        rows.getChildren().clear();
        places.clear();
        List<Node> filled = new ArrayList<>();
        String above = "";
        for (T suggestion : found) {
            String heading = look.heading().apply(suggestion);
            if (!heading.equals(above)) {
                Label label = new Label(heading);
                label.getStyleClass().add("suggestion-heading");
                filled.add(label);
                above = heading;
            }
            filled.add(place(suggestion));
        }
        rows.getChildren().setAll(filled);
    }

    private Node place(T suggestion) {
        StackPane place = new StackPane(look.row().apply(suggestion));
        place.getStyleClass().add("suggestion");
        int at = places.size();
        place.setOnMouseMoved(_ -> mark(at));
        place.setOnMouseClicked(_ -> take.accept(suggestion));
        places.add(place);
        return place;
    }

    private double room() {
        return scroll.getViewportBounds().getHeight();
    }

    private double hidden() {
        return Math.max(0, rows.getHeight() - room());
    }

    private double top() {
        return scroll.getVvalue() * hidden();
    }

    private void scrollTo(double top) {
        scroll.setVvalue(hidden() == 0 ? 0 : Math.clamp(top / hidden(), 0, 1));
    }

    private void mark(int at) {
        marked = at;
        for (int i = 0; i < places.size(); i++) {
            places.get(i).pseudoClassStateChanged(CHOSEN, i == at);
        }
        // The keyboard is in the field, so a screen reader hears of the list through it.
        field.setAccessibleText(name + ": " + look.words().apply(found.get(at)));
    }
}
