package app.evenkeel.desktop.instrument;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An arrow and how far; an arrow alone where next to nothing has changed. */
final class TrendMark extends Label {
    private final FontIcon arrow = new FontIcon();

    TrendMark() {
        getStyleClass().add("trend");
        setGraphic(arrow);
    }

    void show(@Nullable Trend trend) {
        setVisible(trend != null);
        if (trend == null) {
            return;
        }
        arrow.setIconCode(
                switch (trend.way()) {
                    case RISING -> Feather.ARROW_UP;
                    case FALLING -> Feather.ARROW_DOWN;
                    case STEADY -> Feather.ARROW_RIGHT;
                });
        setText(trend.way() == Trend.Way.STEADY ? "" : String.valueOf(trend.difference()));
    }
}
