package app.evenkeel.desktop.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** In a form the tab key leads to the next field, also out of a text of several lines. */
final class Tabbing {
    private Tabbing() {}

    static void leaves(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() != KeyCode.TAB || key.isControlDown() || key.isAltDown()) {
                        return;
                    }
                    key.consume();
                    area.requestFocusTraversal(
                            key.isShiftDown()
                                    ? TraversalDirection.PREVIOUS
                                    : TraversalDirection.NEXT);
                });
    }
}
