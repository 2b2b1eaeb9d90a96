package app.evenkeel.desktop.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence to think of, which does not stand in the way. */
public final class Hint extends HBox {
    public Hint(Feather icon, String sentence) {
        getStyleClass().add("hint");
        Label words = new Label(sentence);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(icon), words);
    }
}
