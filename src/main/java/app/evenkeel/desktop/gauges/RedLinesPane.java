package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.control.FactLink;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/** The red lines that were crossed, in plain words. */
final class RedLinesPane extends HBox {
    RedLinesPane(Words words, List<RedLine> crossed, Consumer<Sheet> open) {
        getStyleClass().add("red-lines");
        Label heading = new Label(words.count("gauges.red-lines", crossed.size()));
        heading.getStyleClass().add("heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox();
        crossed.forEach(line -> lines.getChildren().add(line(line, open)));
        getChildren().addAll(new FontIcon(Feather.ALERT_OCTAGON), heading, lines);
    }

    private static Node line(RedLine line, Consumer<Sheet> open) {
        Sheet source = line.opens();
        return source == null
                ? new Label(line.words())
                : new FactLink(line.words(), () -> open.accept(source));
    }
}
