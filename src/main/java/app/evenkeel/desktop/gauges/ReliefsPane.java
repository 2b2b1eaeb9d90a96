package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.instrument.LevelShape;
import app.evenkeel.gauge.Level;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;

/** What would bring a gauge down, and to what. */
final class ReliefsPane extends VBox {
    private static final String TO = " \u2192 ";

    private final Words words;

    ReliefsPane(Words words, List<ReliefRow> reliefs) {
        this.words = words;
        getStyleClass().add("reliefs");
        Label heading = new Label(words.get("gauges.reliefs"));
        heading.getStyleClass().add("part-heading");
        getChildren().add(heading);
        reliefs.forEach(relief -> getChildren().add(line(relief)));
        Label reckoned = new Label(words.get("gauges.reckoned"));
        reckoned.getStyleClass().add("quiet");
        reckoned.setWrapText(true);
        getChildren().add(reckoned);
    }

    private Node line(ReliefRow relief) {
        Label what = new Label(relief.words());
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        // From the old to the new one, as time runs on the chart above.
        Label values = new Label(relief.now() + TO + relief.then());
        values.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        values.setMinWidth(Region.USE_PREF_SIZE);
        values.getStyleClass().add("values");
        values.setAccessibleText(
                words.get(
                        "gauges.relief-heard",
                        Map.of(
                                "now", String.valueOf(relief.now()),
                                "then", String.valueOf(relief.then()))));
        LevelShape level = new LevelShape(words.language());
        level.levelProperty().set(Level.of(relief.then()));
        HBox line = new HBox(what, values, level);
        line.getStyleClass().add("relief");
        return line;
    }
}
