package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.control.SignalChip;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;

import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.IntConsumer;

/**
 * A signal that was marked: the keys 1 to 3, or a click, say how strong it was; Delete, or its
 * cross, takes it away.
 */
final class MarkedChip extends Button {
    private static final int GRAVEST = 3;

    private final SignalKind kind;
    private final SignalChip chip;
    private final IntConsumer weigh;
    private final Runnable remove;

    MarkedChip(Signal signal, Words words, IntConsumer weigh, Runnable remove) {
        this.kind = signal.kind();
        this.chip = new SignalChip(signal.kind(), signal.severity(), words);
        this.weigh = weigh;
        this.remove = remove;
        getStyleClass().setAll("marked-chip");
        setGraphic(chip);
        accessibleTextProperty().bind(chip.accessibleTextProperty());
        setAccessibleHelp(words.get("entry.signal-keys"));
        chip.getChildren().add(cross());
        setOnAction(_ -> weigh.accept(chip.severityProperty().get() % GRAVEST + 1));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private StackPane cross() {
        StackPane cross = new StackPane(new FontIcon(Feather.X));
        cross.getStyleClass().add("cross");
        cross.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        cross.setOnMouseReleased(MouseEvent::consume);
        cross.setOnMouseClicked(click -> {
            click.consume();
            remove.run();
        });
        return cross;
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DIGIT1, NUMPAD1 -> weigh(key, 1);
            case DIGIT2, NUMPAD2 -> weigh(key, 2);
            case DIGIT3, NUMPAD3 -> weigh(key, GRAVEST);
            case DELETE, BACK_SPACE -> {
                key.consume();
                remove.run();
            }
            default -> {
                // Nothing else is said here.
            }
        }
    }

    private void weigh(KeyEvent key, int severity) {
        key.consume();
        weigh.accept(severity);
    }

    SignalKind kind() {
        return kind;
    }

    void show(Signal signal) {
        chip.severityProperty().set(signal.severity());
    }
}
