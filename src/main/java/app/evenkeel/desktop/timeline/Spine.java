package app.evenkeel.desktop.timeline;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A row of the timeline: the day, the line with what stands on it, and the words beside it. */
abstract sealed class Spine extends HBox permits MonthPane, SilencePane, EventPane {
    private final Label day = new Label();
    private final Region line = new Region();
    private final StackPane bar = new StackPane(line);
    private final VBox words = new VBox();

    Spine(String kind) {
        getStyleClass().addAll("spine", kind);
        day.getStyleClass().add("spine-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("spine-line");
        line.setMaxHeight(Double.MAX_VALUE);
        bar.getStyleClass().add("spine-bar");
        bar.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("spine-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setFillHeight(true);
        getChildren().addAll(day, bar, words);
    }

    final void on(String dayOfMonth) {
        day.setText(dayOfMonth);
    }

    /** Something that stands on the line. */
    final void bearing(Node mark, Pos where) {
        bar.getChildren().add(mark);
        StackPane.setAlignment(mark, where);
    }

    final void saying(Node... lines) {
        words.getChildren().addAll(lines);
    }

    /** Something at the far end. */
    final void ending(Node node) {
        getChildren().add(node);
    }

    /** Takes no room while it is not there. */
    static void there(boolean is, Node node) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
