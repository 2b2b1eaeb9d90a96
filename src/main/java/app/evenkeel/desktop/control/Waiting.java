package app.evenkeel.desktop.control;

import javafx.beans.value.ObservableBooleanValue;
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
     * @param working whether there is something to wait for
     */
    public static Waiting until(ObservableBooleanValue working, String words) {
        Waiting waiting = new Waiting(words);
        waiting.visibleProperty().bind(working);
        waiting.managedProperty().bind(waiting.visibleProperty());
        return waiting;
    }
}
