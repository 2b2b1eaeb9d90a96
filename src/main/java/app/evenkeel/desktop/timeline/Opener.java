package app.evenkeel.desktop.timeline;

import app.evenkeel.journal.TimelineItem.Decided;
import app.evenkeel.journal.TimelineItem.Invoiced;
import app.evenkeel.journal.TimelineItem.Paid;
import app.evenkeel.journal.TimelineItem.Sent;
import app.evenkeel.journal.TimelineItem.Told;
import app.evenkeel.journal.TimelineItem.Written;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pencil at the end of an event, which opens its form. */
final class Opener extends Button {
    private final TimelineViewModel model;
    private final Tooltip tooltip = new Tooltip();

    Opener(TimelineViewModel model) {
        this.model = model;
        getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "opener");
        setFocusTraversable(false);
        setGraphic(new FontIcon(Feather.EDIT_2));
        setTooltip(tooltip);
    }

    /** Keeps its room where there is no form, so that the words of all rows are as wide. */
    void show(Row.Event event) {
        String what =
                switch (event.item()) {
                    case Written _ -> model.words().get("timeline.correct");
                    case Invoiced _, Paid _ -> model.words().get("timeline.open-invoice");
                    case Told _ -> model.words().get("timeline.open-boundary");
                    case Decided _ -> model.words().get("timeline.open-decision");
                    case Sent _ -> "";
                };
        setAccessibleText(what);
        tooltip.setText(what);
        setOnAction(_ -> model.open(event));
        setVisible(!what.isEmpty());
    }
}
