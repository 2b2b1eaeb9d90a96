package app.evenkeel.desktop.instrument;

import app.evenkeel.gauge.Level;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Line;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/** The drawing of a dial: arc, ticks where levels begin, the number, and the trend beneath it. */
final class DialFace extends Pane {
    private static final Duration SOFTLY = Duration.millis(160);
    private static final String NO_NUMBER = "–";

    /** A number looks centred when it stands a little higher, since the arc is open below. */
    private static final double RAISED = 4;

    private static final double TICK_GAP = 3;
    private static final double TICK_LENGTH = 4;

    private final DialArc arc;
    private final double stroke;
    private final Arc track;
    private final Arc value;
    private final Label number = new Label();
    private final TrendMark trend = new TrendMark();
    private final Timeline sweep = new Timeline();

    DialFace(double radius, double stroke) {
        this.stroke = stroke;
        double middle = radius + stroke / 2 + TICK_GAP + TICK_LENGTH;
        arc = new DialArc(middle, middle, radius);
        track = arc("track");
        track.setLength(DialArc.SWEEP);
        value = arc("value");
        number.getStyleClass().add("number");
        getStyleClass().add("face");
        getChildren().addAll(track, value);
        tick(Level.WATCH);
        tick(Level.STRAINED);
        tick(Level.CRITICAL);
        getChildren().addAll(number, trend);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefSize(2 * middle, Math.ceil(middle + radius / 2 + stroke));
    }

    void show(@Nullable Reading reading) {
        number.setText(reading == null ? NO_NUMBER : String.valueOf(reading.value()));
        trend.show(reading == null ? null : reading.trend());
        boolean shownBefore = value.isVisible();
        value.setVisible(reading != null);
        if (reading != null) {
            // An arc without length is not drawn; 0 is to be a dot.
            sweepTo(DialArc.length(Math.max(reading.value(), 0.1)), shownBefore && isAwake());
        }
        requestLayout();
    }

    private void sweepTo(double length, boolean softly) {
        sweep.stop();
        if (softly) {
            KeyValue there = new KeyValue(value.lengthProperty(), length, Interpolator.EASE_BOTH);
            sweep.getKeyFrames().setAll(new KeyFrame(SOFTLY, there));
            sweep.playFromStart();
        } else {
            value.setLength(length);
        }
    }

    private boolean isAwake() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing()
                && !Platform.getPreferences().isReducedMotion();
    }

    @Override
    protected void layoutChildren() {
        double middle = arc.centreX();
        double numberHeight = number.prefHeight(-1);
        double numberTop = arc.centreY() - RAISED - numberHeight / 2;
        place(number, numberTop, numberHeight);
        // In the opening of the arc, on a line with its ends.
        double trendHeight = trend.prefHeight(-1);
        place(trend, middle + arc.radius() / 2 + stroke / 2 - trendHeight / 2, trendHeight);
    }

    private void place(Region node, double top, double height) {
        double width = node.prefWidth(-1);
        node.resizeRelocate(
                snapPositionX(arc.centreX() - width / 2), snapPositionY(top), width, height);
    }

    private Arc arc(String style) {
        Arc drawn =
                new Arc(arc.centreX(), arc.centreY(), arc.radius(), arc.radius(), DialArc.START, 0);
        drawn.setType(ArcType.OPEN);
        drawn.setStrokeWidth(stroke);
        drawn.getStyleClass().add(style);
        return drawn;
    }

    private void tick(Level level) {
        int at = level.begins();
        double from = stroke / 2 + TICK_GAP;
        double to = from + TICK_LENGTH;
        Line tick = new Line(arc.x(at, from), arc.y(at, from), arc.x(at, to), arc.y(at, to));
        tick.getStyleClass().add("tick");
        getChildren().add(tick);
    }
}
