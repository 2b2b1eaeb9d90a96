package app.evenkeel.desktop.payment;

import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** The form of a payment: which invoice, what of it is open, how much came and when. */
public final class PaymentView {
    private final PaymentViewModel model;
    private final Label number = label("billed-number");
    private final Label subject = label("billed-quiet");
    private final Label open = label("billed-open");
    private final Label due = label("billed-quiet");

    private PaymentView(PaymentViewModel model) {
        this.model = model;
    }

    /**
     * @param leave closes the form
     */
    public static Shown of(PaymentViewModel model, Runnable leave) {
        PaymentView view = new PaymentView(model);
        Words words = model.words();
        FieldBox amount = FieldBox.line(words.get("payment.amount"), model.amount()).grow();
        FieldBox day =
                DayPicker.box(words.get("payment.on"), model.on(), model.inputs())
                        .hint(model.laterHintProperty())
                        .grow();
        Node fields = FieldBox.row(amount, day);
        fields.getStyleClass().add("payment-fields");
        SheetPane sheet =
                new SheetPane(words, words.get("money.record-payment"), leave, model::changed)
                        .asking(view.billed(), fields)
                        .saving(words.get("money.record-payment"), model::save);
        model.billedProperty().subscribe(view::show);
        return new Shown(sheet, amount.control(), model::close);
    }

    private Node billed() {
        VBox what = new VBox(2, number, subject);
        HBox.setHgrow(what, Priority.ALWAYS);
        VBox howMuch = new VBox(2, open, due);
        howMuch.getStyleClass().add("billed-sum");
        howMuch.setMinWidth(HBox.USE_PREF_SIZE);
        HBox card = new HBox(16, what, howMuch);
        card.getStyleClass().add("billed");
        return card;
    }

    private void show(@Nullable Billed billed) {
        if (billed == null) {
            return;
        }
        number.setText(model.words().get("money.invoice", Map.of("number", billed.number())));
        subject.setText(billed.invoice().subject());
        open.setText(billed.openWords());
        due.setText(billed.dueWords(model.today()));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
