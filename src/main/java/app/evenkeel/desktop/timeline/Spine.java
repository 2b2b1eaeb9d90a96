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
final class Spine extends HBox {
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

    Spine on(String dayOfMonth) {
        day.setText(dayOfMonth);
        return this;
    }

    /** Something that stands on the line. */
    Spine bearing(Node mark, Pos where) {
        bar.getChildren().add(mark);
        StackPane.setAlignment(mark, where);
        return this;
    }

    Spine saying(Node... lines) {
        words.getChildren().addAll(lines);
        return this;
    }

    /** Something at the far end. */
    Spine ending(Node node) {
        getChildren().add(node);
        return this;
    }
}
