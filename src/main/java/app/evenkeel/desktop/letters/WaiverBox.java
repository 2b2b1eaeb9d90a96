package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.desk.Words;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The offer to claim nothing for the delay, and what that would be. */
final class WaiverBox extends VBox {
    /**
     * @param claim what the law would give; empty where nobody can tell
     */
    WaiverBox(Words words, WaiverChoice choice, ObservableStringValue claim) {
        super(8);
        getStyleClass().add("letter-waiver");
        CheckBox tick = new CheckBox(words.get("letters.waive"));
        tick.setWrapText(true);
        tick.selectedProperty().bindBidirectional(choice.offered);
        FieldBox day = DayPicker.box(words.get("letters.waive-until"), choice.until, choice.inputs);
        day.visibleProperty().bind(choice.offered);
        day.managedProperty().bind(choice.offered);
        Label figure = new Label();
        figure.getStyleClass().add("letter-claim");
        figure.setWrapText(true);
        figure.setMinHeight(USE_PREF_SIZE);
        figure.textProperty().bind(claim);
        claim.subscribe(() -> {
            figure.setVisible(!claim.get().isEmpty());
            figure.setManaged(!claim.get().isEmpty());
        });
        figure.setVisible(!claim.get().isEmpty());
        figure.setManaged(!claim.get().isEmpty());
        getChildren().setAll(tick, day, figure);
    }
}
