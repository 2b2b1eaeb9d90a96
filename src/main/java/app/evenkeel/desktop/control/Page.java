package app.evenkeel.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** A screen: its title, and beneath it what it holds, which scrolls where it is long. */
public final class Page extends BorderPane {
    private final Column column = new Column();
    private final VBox text = new VBox();

    /**
     * @param under a quiet line beneath the title; may be empty
     */
    public Page(String title, String under) {
        getStyleClass().add("page");
        setFocusTraversable(false);
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        VBox head = new VBox(heading);
        if (!under.isEmpty()) {
            Label quiet = new Label(under);
            quiet.getStyleClass().add("page-under");
            head.getChildren().add(quiet);
        }
        head.getStyleClass().add("page-head");
        setTop(head);
        // As wide as lines can be read, not as the window.
        text.getStyleClass().add("page-text");
        column.show(text);
    }

    public void show(Node... parts) {
        show(List.of(parts));
    }

    /** Parts from top to bottom. */
    public void show(List<? extends Node> parts) {
        text.getChildren().setAll(parts);
        setCenter(column);
    }

    /** One thing in the middle of the room, such as an empty state. */
    public void showAlone(Node part) {
        setCenter(part);
    }
}
