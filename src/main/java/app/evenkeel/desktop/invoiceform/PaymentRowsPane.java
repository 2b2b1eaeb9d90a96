package app.evenkeel.desktop.invoiceform;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Inputs;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The payments of an invoice, one below the other. */
final class PaymentRowsPane extends VBox {
    private final PaymentRows payments;
    private final Inputs inputs;
    private final Words words;
    private final VBox rows = new VBox();
    private final Button add;

    PaymentRowsPane(PaymentRows payments, Inputs inputs) {
        this.payments = payments;
        this.inputs = inputs;
        this.words = inputs.words();
        getStyleClass().add("payment-rows");
        Label heading = new Label(words.get("invoice.payments"));
        heading.getStyleClass().add("field-name");
        add = Buttons.quiet(Feather.PLUS, words.get("invoice.add-payment"), this::add);
        payments.rows().forEach(row -> rows.getChildren().add(pane(row)));
        payments.rows().addListener(this::changed);
        getChildren().setAll(heading, rows, FieldBox.problem(payments.problemProperty()), add);
    }

    private void add() {
        payments.add();
        FieldBox amount = (FieldBox) ((HBox) rows.getChildren().getLast()).getChildren().get(1);
        amount.control().requestFocus();
    }

    private void changed(ListChangeListener.Change<? extends PaymentRow> change) {
        while (change.next()) {
            rows.getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
            for (int i = change.getFrom(); i < change.getFrom() + change.getAddedSize(); i++) {
                rows.getChildren().add(i, pane(change.getList().get(i)));
            }
        }
    }

    private Node pane(PaymentRow row) {
        Button remove =
                Buttons.icon(
                        Feather.TRASH_2,
                        words.get("invoice.remove-payment"),
                        () -> {
                            add.requestFocus();
                            payments.remove(row);
                        });
        HBox pane =
                new HBox(
                        16,
                        DayPicker.box(words.get("invoice.paid-on"), row.on(), inputs).grow(),
                        FieldBox.line(words.get("invoice.paid-amount"), row.amount()).grow(),
                        FieldBox.beside(remove));
        pane.getStyleClass().add("payment-row");
        return pane;
    }
}
