package app.evenkeel.desktop.boundary;

import app.evenkeel.desktop.control.SignalChip;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.SignalKind;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;

/** A signal that a boundary is about; a click, or Delete, takes it away. */
final class AboutChip extends Button {
    AboutChip(SignalKind kind, Words words, Runnable leaveOut) {
        getStyleClass().setAll("marked-chip");
        StackPane cross = new StackPane(new FontIcon(Feather.X));
        cross.getStyleClass().add("cross");
        Label name = new Label(words.names().of(kind));
        name.setMinWidth(USE_PREF_SIZE);
        HBox chip = new HBox(new FontIcon(SignalChip.icon(kind)), name, cross);
        chip.getStyleClass().add("signal-chip");
        setGraphic(chip);
        setAccessibleText(
                words.get("boundary.leave-out", Map.of("signal", words.names().of(kind))));
        setOnAction(_ -> leaveOut.run());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                        key.consume();
                        leaveOut.run();
                    }
                });
    }
}
