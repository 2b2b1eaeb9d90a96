package app.evenkeel.desktop.shell;

import app.evenkeel.desktop.control.SheetPane;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** Holds a form over the rest of the window and keeps the keyboard in it. */
final class SheetLayer extends StackPane {
    private Subscription keeping = Subscription.EMPTY;
    private @Nullable Node before;

    SheetLayer() {
        getStyleClass().add("sheet-layer");
        setVisible(false);
    }

    void open(Region form, Node firstFocus) {
        Scene scene = getScene();
        before = scene == null ? null : scene.getFocusOwner();
        getChildren().setAll(form);
        form.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(true);
        // What lies in a scroll pane is part of the window only once that has its skin.
        applyCss();
        layout();
        firstFocus.requestFocus();
        if (scene != null) {
            keeping =
                    scene.focusOwnerProperty()
                            .subscribe(owner -> {
                                if (owner != null && !within(form, owner)) {
                                    firstFocus.requestFocus();
                                }
                            });
        }
    }

    /**
     * Leaves the form as Escape would.
     *
     * @param then what follows where the user is asked first, and then leaves it
     * @return whether none is open any more
     */
    boolean leave(Runnable then) {
        if (isVisible() && getChildren().getFirst() instanceof SheetPane form) {
            form.leave(then);
        }
        return !isVisible();
    }

    /** The keyboard goes back to where it was. */
    void close() {
        keeping.unsubscribe();
        setVisible(false);
        getChildren().clear();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    private static boolean within(Node form, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(form)) {
                return true;
            }
        }
        return false;
    }
}
