package app.evenkeel.desktop.control;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.SignalKind;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

/** A signal among those that are offered. */
public final class SignalRow extends HBox {
    public SignalRow(SignalKind kind, Words words) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        setSpacing(8);
        getStyleClass().addAll("signal-row", SignalChip.style(kind));
        getChildren()
                .addAll(
                        new FontIcon(SignalChip.icon(kind)),
                        new Label(words.names().of(kind)),
                        space);
        if (kind.redLine()) {
            Label red = new Label(words.get("entry.red-line"));
            red.getStyleClass().add("red-line-words");
            getChildren().add(red);
        }
    }
}
