package app.evenkeel.desktop.control;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;

/**
 * A form in a journal that can only be read: what stands in it can be read and copied, and nothing
 * be typed or chosen. What comes into it later is no different.
 */
final class Reading {
    private Reading() {}

    static void only(Node node) {
        switch (node) {
            case TextInputControl typed -> typed.setEditable(false);
            case ComboBoxBase<?> chosen -> rest(chosen);
            case ButtonBase pressed -> rest(pressed);
            case Disclosure seldom -> only(seldom.disclosed());
            case Parent parent -> {
                parent.getChildrenUnmodifiable().forEach(Reading::only);
                parent.getChildrenUnmodifiable()
                        .addListener(
                                (ListChangeListener<Node>)
                                        change -> {
                                            while (change.next()) {
                                                change.getAddedSubList().forEach(Reading::only);
                                            }
                                        });
            }
            default -> {
                // Nothing that could be changed.
            }
        }
    }

    private static void rest(Node control) {
        if (!control.disableProperty().isBound()) {
            control.setDisable(true);
        }
    }
}
