package app.evenkeel.desktop.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;

import org.jspecify.annotations.Nullable;

/** What on a form has to be mended before it can be saved. */
final class Wrong {
    /** Borne by a control whose field is wrong. */
    static final PseudoClass MARK = PseudoClass.getPseudoClass("wrong");

    private Wrong() {}

    /**
     * The first that is wrong, as one reads; null where nothing is. What a disclosure hides counts,
     * and is shown; what is not asked does not.
     */
    static @Nullable Node firstIn(Node part) {
        if (part instanceof Control) {
            return part.getPseudoClassStates().contains(MARK) && part.isFocusTraversable()
                    ? part
                    : null;
        }
        if (part instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found =
                        child.isVisible() || part instanceof Disclosure ? firstIn(child) : null;
                if (found != null) {
                    disclose(part);
                    return found;
                }
            }
        }
        return null;
    }

    private static void disclose(Node part) {
        if (part instanceof Disclosure disclosure) {
            disclosure.openProperty().set(true);
        }
    }
}
