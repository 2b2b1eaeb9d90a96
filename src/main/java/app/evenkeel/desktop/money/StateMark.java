package app.evenkeel.desktop.money;

import app.evenkeel.journal.InvoiceState;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Arrays;
import java.util.Locale;

/** The state of an invoice as icon, words and colour. */
final class StateMark extends Label {
    StateMark() {
        getStyleClass().add("state-mark");
    }

    void show(InvoiceRow row) {
        setText(row.standing());
        setGraphic(new FontIcon(icon(row.state())));
        Arrays.stream(Tone.values())
                .forEach(tone -> pseudoClassStateChanged(style(tone), tone == row.tone()));
    }

    private static PseudoClass style(Tone tone) {
        return PseudoClass.getPseudoClass(tone.name().toLowerCase(Locale.ROOT));
    }

    private static Feather icon(InvoiceState state) {
        return switch (state) {
            case OPEN -> Feather.CIRCLE;
            case PART_PAID -> Feather.PIE_CHART;
            case PAID -> Feather.CHECK_CIRCLE;
            case OVERDUE -> Feather.ALERT_CIRCLE;
            case DISPUTED -> Feather.MESSAGE_CIRCLE;
            case PROMISED -> Feather.CLOCK;
            case ON_HOLD -> Feather.PAUSE_CIRCLE;
            case CANCELLED -> Feather.X_CIRCLE;
        };
    }
}
