package app.evenkeel.desktop.timeline;

import javafx.scene.control.Label;

/** The heading of a month, on the screen. */
final class MonthPane extends Spine {
    private final Label name = new Label();

    MonthPane() {
        super("month");
        name.getStyleClass().add("month-name");
        saying(name);
    }

    void show(Row.Month month) {
        name.setText(month.said());
    }
}
