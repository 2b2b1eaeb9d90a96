package app.evenkeel.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing yet: what it is, and what to do next. */
public final class EmptyState extends VBox {
    private static final double WIDTH = 400;

    public EmptyState(Feather icon, String title, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        Label words = new Label(sentence);
        words.getStyleClass().add("empty-words");
        words.setWrapText(true);
        words.setMaxWidth(WIDTH);
        getChildren().addAll(picture, heading, words);
        getChildren().addAll(actions);
    }
}
