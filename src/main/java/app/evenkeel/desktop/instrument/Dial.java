package app.evenkeel.desktop.instrument;

import app.evenkeel.journal.Language;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * A gauge with its number, name, level and the change in 30 days: a button, whose action may show
 * the evidence. Runs left to right in every language.
 */
public final class Dial extends Button {
    /** Of the overall value, and of the six beside it. */
    public enum Size {
        LARGE(80, 8),
        NORMAL(48, 6);

        private final double radius;
        private final double stroke;

        Size(double radius, double stroke) {
            this.radius = radius;
            this.stroke = stroke;
        }
    }

    private final ObjectProperty<@Nullable Reading> reading =
            new SimpleObjectProperty<>(this, "reading");

    /**
     * @param name what it measures
     */
    public Dial(Language language, Size size, String name) {
        getStyleClass().setAll("dial", size == Size.LARGE ? "large" : "normal");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);

        DialFace face = new DialFace(size.radius, size.stroke);
        Label title = new Label(name);
        title.getStyleClass().add("name");
        LevelMark mark = new LevelMark(language);
        Written.as(language, title);
        Written.as(language, mark);
        VBox content = new VBox(face, title, mark);
        content.getStyleClass().add("content");
        setGraphic(content);

        ReadingWords words = new ReadingWords(language);
        reading.subscribe(r -> {
            face.show(r);
            mark.levelProperty().set(r == null ? null : r.level());
            LevelStyle.show(this, r == null ? null : r.level());
            setAccessibleText(words.dial(name, r));
            Trend trend = r == null ? null : r.trend();
            setTooltip(trend == null ? null : Written.tooltip(language, words.trend(trend)));
        });
    }

    /** Null where there is too little to say. */
    public ObjectProperty<@Nullable Reading> readingProperty() {
        return reading;
    }
}
