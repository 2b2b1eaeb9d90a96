package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.instrument.CourseChart;
import app.evenkeel.desktop.instrument.LevelMark;
import app.evenkeel.desktop.instrument.Reading;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Map;

/** A gauge's name, how it stands now and stood, and what would bring it down. */
final class CardHead extends VBox {
    CardHead(Words words, String name, Reading reading, Outlook outlook) {
        getStyleClass().add("card-head");
        Label title = new Label(name);
        title.getStyleClass().add("title");
        LevelMark mark = new LevelMark(words.language());
        mark.levelProperty().set(reading.level());
        HBox first = new HBox(title, mark);
        first.getStyleClass().add("first");
        getChildren().add(first);
        Integer before = reading.thirtyDaysAgo();
        if (before != null) {
            Label then =
                    new Label(
                            words.get(
                                    "gauges.now-and-then",
                                    Map.of(
                                            "now", String.valueOf(reading.value()),
                                            "then", String.valueOf(before))));
            then.getStyleClass().add("then");
            getChildren().add(then);
        }
        CourseChart chart = new CourseChart(words.language());
        chart.courseProperty().set(outlook.course());
        getChildren().add(chart);
        if (!outlook.reliefs().isEmpty()) {
            getChildren().add(new ReliefsPane(words, outlook.reliefs()));
        }
    }
}
