package app.evenkeel.desktop.paper;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** What a document is to be beside its pages, and beneath both what can be done with it. */
public final class PaperLayout extends BorderPane {
    /**
     * @param choices from top to bottom
     * @param page the pages, or what stands where there are none
     * @param first what stands apart from the other buttons
     */
    public PaperLayout(List<Node> choices, Node page, Node first, List<Node> buttons) {
        getStyleClass().add("paper-layout");
        VBox column = new VBox(2);
        column.getStyleClass().add("paper-choices");
        column.getChildren().setAll(choices);
        ScrollPane side = new ScrollPane(column);
        side.getStyleClass().add("paper-side");
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        setLeft(side);
        setCenter(page);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, first, space);
        foot.getStyleClass().add("paper-foot");
        foot.getChildren().addAll(buttons);
        setBottom(foot);
    }
}
