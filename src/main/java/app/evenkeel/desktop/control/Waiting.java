package app.evenkeel.desktop.control;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/** A wheel and what it turns for, as long as that lasts. */
public final class Waiting extends HBox {
    private Waiting(String words) {
        getStyleClass().add("waiting");
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setAccessibleText(words);
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(wheel, label);
    }

    /**
     * With a way to stop it.
     *
     * @param stopping what the button says
     */
    public static Waiting until(
            ObservableBooleanValue working, String words, String stopping, Runnable stop) {
        Waiting waiting = until(working, words);
        Button button = Buttons.quiet(stopping, stop);
        button.setMinWidth(USE_PREF_SIZE);
        waiting.getChildren().add(button);
        return waiting;
    }

    /**
     * @param working whether there is something to wait for
     */
    public static Waiting until(ObservableBooleanValue working, String words) {
        Waiting waiting = new Waiting(words);
        waiting.visibleProperty().bind(working);
        waiting.managedProperty().bind(waiting.visibleProperty());
        return waiting;
    }
}
