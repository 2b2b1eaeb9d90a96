package app.evenkeel.desktop.invoiceform;

import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.Disclosure;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The form of an invoice; what is seldom needed opens on demand. */
public final class InvoiceFormView {
    private final InvoiceFormViewModel model;
    private final InvoiceFields fields;
    private final Words words;
    private final FieldBox number;
    private final FieldBox amount;
    private final Disclosure more;
    private final SheetPane sheet;

    private InvoiceFormView(InvoiceFormViewModel model) {
        this.model = model;
        this.fields = model.fields();
        this.words = model.words();
        this.number =
                FieldBox.line(words.get("invoice.number"), fields.number()).leftToRight().grow();
        this.amount = FieldBox.line(words.get("invoice.amount"), fields.amount()).grow();
        this.more = new Disclosure(words.get("invoice.more"), seldom());
        this.sheet =
                new SheetPane(
                                words,
                                words.get(model.isNew() ? "menu.new-invoice" : "invoice.correct"),
                                model.sheet())
                        .asking(asked());
        sheet.saving(words.get("invoice.save"), () -> model.save(sheet::mend));
        if (!model.isNew()) {
            sheet.deleting(
                    words.get("invoice.delete"),
                    ask -> ask.accept(model.deleteQuestion()),
                    model::delete,
                    words.get("invoice.keep"));
        }
        number.control()
                .focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        model.lookAtNumber();
                    }
                });
    }

    public static Shown of(InvoiceFormViewModel model) {
        InvoiceFormView view = new InvoiceFormView(model);
        model.sheet()
                .readyProperty()
                .subscribe(ready -> {
                    if (ready) {
                        view.filled();
                    }
                });
        return new Shown(view.sheet, view.number.control(), model.sheet()::close);
    }

    /** Where the number is proposed already, the amount is what is to be typed. */
    private void filled() {
        more.openProperty().set(fields.hasMore());
        if (model.isNew() && !fields.number().text().isEmpty()) {
            amount.control().requestFocus();
        }
    }

    private Node[] asked() {
        FieldBox currency =
                Choices.of(
                        words.get("invoice.currency"),
                        Currencies.all(),
                        fields.currencyProperty(),
                        Currency::getCurrencyCode);
        List<Node> asked = new ArrayList<>();
        asked.add(FieldBox.row(number, amount, currency));
        asked.add(
                FieldBox.row(
                        DayPicker.box(
                                        words.get("invoice.issued-on"),
                                        fields.issued(),
                                        model.inputs())
                                .grow(),
                        DayPicker.box(words.get("invoice.due-on"), fields.due(), model.inputs())
                                .hint(fields.dueHintProperty())
                                .grow()));
        asked.add(FieldBox.area(words.get("invoice.subject"), fields.subject(), 2));
        if (!model.isNew()) {
            asked.add(new PaymentRowsPane(fields.payments(), model.inputs()));
        }
        asked.add(more);
        return asked.toArray(Node[]::new);
    }

    private Node[] seldom() {
        Node row =
                FieldBox.row(
                        FieldBox.line(words.get("invoice.net"), fields.net()).grow(),
                        FieldBox.line(words.get("invoice.reference"), fields.reference())
                                .leftToRight()
                                .grow());
        return model.isNew()
                ? new Node[] {row}
                : new Node[] {row, new HappeningsPane(fields.happened(), model.inputs())};
    }
}
