package app.evenkeel.desktop.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** Time without a word, on the screen. */
final class SilencePane extends Spine {
    private final Label words = new Label();
    private final Region breakMark = breakMark();

    SilencePane() {
        super("silence");
        words.getStyleClass().add("silence-words");
        words.setWrapText(true);
        saying(words);
        bearing(breakMark, Pos.CENTER);
    }

    void show(Row.Silence silence) {
        words.setText(silence.said());
        double height = SilenceScale.height(silence.days());
        setMinHeight(height);
        setPrefHeight(height);
        there(SilenceScale.broken(silence.days()), breakMark);
    }

    /** Two strokes across the line: it is longer than drawn. */
    private static Region breakMark() {
        VBox strokes = new VBox(stroke(), stroke());
        strokes.getStyleClass().add("break-mark");
        strokes.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return strokes;
    }

    private static Line stroke() {
        Line stroke = new Line(0, 5, 14, 0);
        stroke.getStyleClass().add("break-stroke");
        return stroke;
    }
}
