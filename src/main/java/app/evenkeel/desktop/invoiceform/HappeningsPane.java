package app.evenkeel.desktop.invoiceform;

import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Inputs;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What may happen to an invoice besides payments. */
final class HappeningsPane extends VBox {
    HappeningsPane(Happenings happened, Inputs inputs) {
        super(8);
        Words words = inputs.words();
        CheckBox hold = new CheckBox(words.get("invoice.on-hold"));
        hold.selectedProperty().bindBidirectional(happened.onHoldProperty());
        Node holding =
                FieldBox.row(
                        DayPicker.box(words.get("invoice.hold-until"), happened.holdUntil(), inputs)
                                .grow(),
                        FieldBox.line(words.get("invoice.hold-reason"), happened.holdReason())
                                .grow());
        holding.visibleProperty().bind(happened.onHoldProperty());
        holding.managedProperty().bind(happened.onHoldProperty());
        getChildren()
                .setAll(
                        FieldBox.row(
                                DayPicker.box(
                                                words.get("invoice.disputed-on"),
                                                happened.disputed(),
                                                inputs)
                                        .grow(),
                                DayPicker.box(
                                                words.get("invoice.dispute-ended-on"),
                                                happened.disputeEnded(),
                                                inputs)
                                        .grow()),
                        FieldBox.row(
                                DayPicker.box(
                                                words.get("invoice.promised-by"),
                                                happened.promised(),
                                                inputs)
                                        .grow(),
                                DayPicker.box(
                                                words.get("invoice.cancelled-on"),
                                                happened.cancelled(),
                                                inputs)
                                        .grow()),
                        hold,
                        holding);
    }
}
