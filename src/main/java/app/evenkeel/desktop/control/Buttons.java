package app.evenkeel.desktop.control;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons of the three weights that there are: the one clear action, another, and a quiet one. */
public final class Buttons {
    private Buttons() {}

    /**
     * A button that cannot be pressed where what it does cannot be done.
     *
     * @param rests whether that is so
     */
    public static Button resting(boolean rests, Button button) {
        button.setDisable(rests);
        return button;
    }

    /** The one thing that a screen is for. */
    public static Button clear(String words, Runnable action) {
        Button button = plain(words, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    public static Button plain(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Without a frame. */
    public static Button quiet(String words, Runnable action) {
        Button button = plain(words, action);
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    public static Button quiet(Feather icon, String words, Runnable action) {
        Button button = quiet(words, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /**
     * Only an icon, whose words come as a tooltip and to a screen reader.
     *
     * @param words what it does
     */
    public static Button icon(Feather icon, String words, Runnable action) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
