package app.evenkeel.desktop.instrument;

import app.evenkeel.desktop.instrument.DaysLate.Delay;
import app.evenkeel.journal.Language;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * One invoice in the chart: a bar from the line upwards, or a dot on the line if it was not late.
 * The slot around it answers the mouse.
 */
final class DaysLateBar extends Region {
    private static final Duration SOON = Duration.millis(150);
    private static final double DOT = 6;

    private final Delay delay;
    private final Region mark = new Region();

    DaysLateBar(Delay delay, String words, Language language) {
        this.delay = delay;
        getStyleClass().add("slot");
        mark.getStyleClass().addAll(delay.late() ? "bar" : "dot", delay.open() ? "open" : "paid");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        getChildren().add(mark);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        Tooltip tooltip = Written.tooltip(language, words);
        tooltip.setShowDelay(SOON);
        Tooltip.install(this, tooltip);
    }

    Delay delay() {
        return delay;
    }

    /**
     * Puts the mark into its slot.
     *
     * @param line where the line of the due date runs, from the top of the slot
     */
    void arrange(DaysLateScale scale, double line) {
        if (delay.late()) {
            double height = scale.barHeight(delay.days());
            double left = Math.floor((getWidth() - scale.barWidth()) / 2);
            mark.resizeRelocate(left, line - height, scale.barWidth(), height);
        } else {
            double size = Math.min(DOT, Math.max(3, scale.barWidth()));
            double left = Math.floor((getWidth() - size) / 2);
            mark.resizeRelocate(left, line + 0.5 - size / 2, size, size);
        }
    }
}
