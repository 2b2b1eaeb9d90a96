package app.evenkeel.desktop.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that press a button wherever the keyboard is, as long as the button can be seen. */
public final class Shortcut {
    private Shortcut() {}

    /** The keys are told by a tooltip. */
    public static void of(Button button, KeyCombination keys) {
        button.setTooltip(new Tooltip(keys.getDisplayText()));
        keys(button, keys);
    }

    /** The button tells the keys itself. */
    public static void keys(Button button, KeyCombination keys) {
        EventHandler<KeyEvent> pressed =
                key -> {
                    if (keys.match(key)
                            && button.isVisible()
                            && !button.isDisabled()
                            && !covered(button)) {
                        key.consume();
                        button.fire();
                    }
                };
        button.sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null) {
                        before.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
                    }
                    if (now != null) {
                        now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
                    }
                });
    }

    /** Whether a form lies over the window, and the button is not in it. */
    private static boolean covered(Button button) {
        Scene scene = button.getScene();
        Node layer = scene.lookup(".sheet-layer");
        return layer != null && layer.isVisible() && !within(layer, button);
    }

    private static boolean within(Node layer, Node button) {
        for (Node node = button; node != null; node = node.getParent()) {
            if (node.equals(layer)) {
                return true;
            }
        }
        return false;
    }
}
