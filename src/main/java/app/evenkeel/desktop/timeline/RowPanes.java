package app.evenkeel.desktop.timeline;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * A pane for each kind of row, made when first needed and kept: to fill one anew is cheap, to build
 * one takes longer than a frame may.
 */
final class RowPanes extends Region {
    private final TimelineViewModel model;
    private @Nullable MonthPane month;
    private @Nullable SilencePane silence;
    private @Nullable EventPane event;
    private @Nullable Spine shown;

    RowPanes(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("rows");
    }

    void show(Row row) {
        Spine filled =
                switch (row) {
                    case Row.Month it -> filled(it);
                    case Row.Silence it -> filled(it);
                    case Row.Event it -> filled(it);
                };
        if (filled != shown) {
            if (shown != null) {
                Spine.there(false, shown);
            }
            Spine.there(true, filled);
            shown = filled;
        }
    }

    private Spine filled(Row.Month row) {
        if (month == null) {
            month = added(new MonthPane());
        }
        month.show(row);
        return month;
    }

    private Spine filled(Row.Silence row) {
        if (silence == null) {
            silence = added(new SilencePane());
        }
        silence.show(row);
        return silence;
    }

    private Spine filled(Row.Event row) {
        if (event == null) {
            event = added(new EventPane(model));
        }
        event.show(row);
        return event;
    }

    /** Styled at once, so that it can be measured. */
    private <T extends Spine> T added(T pane) {
        getChildren().add(pane);
        pane.applyCss();
        return pane;
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown == null ? 0 : shown.prefHeight(paneWidth(shown, width));
    }

    @Override
    protected void layoutChildren() {
        if (shown != null) {
            shown.resizeRelocate(0, 0, paneWidth(shown, getWidth()), getHeight());
        }
    }

    private static double paneWidth(Spine pane, double width) {
        return Math.min(width, pane.maxWidth(USE_COMPUTED_SIZE));
    }
}
