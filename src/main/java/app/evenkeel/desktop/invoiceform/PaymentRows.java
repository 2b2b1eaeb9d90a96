package app.evenkeel.desktop.invoiceform;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The payments of an invoice as they are typed; together not more than it asks for. */
final class PaymentRows {
    private final Inputs inputs;
    private final Field<Money> invoiced;
    private final Field.Reader<Money> reader;
    private final ObservableList<PaymentRow> rows = FXCollections.observableArrayList();
    // Kept, since it hears of changes only as long as somebody holds it.
    private final ObservableList<PaymentRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean looked;

    /**
     * @param invoiced the invoice's amount
     * @param reader reads amounts in the invoice's currency
     */
    PaymentRows(Inputs inputs, Field<Money> invoiced, Field.Reader<Money> reader) {
        this.inputs = inputs;
        this.invoiced = invoiced;
        this.reader = reader;
        invoiced.textProperty().subscribe((_, _) -> lookAgain());
    }

    ObservableList<PaymentRow> rows() {
        return shown;
    }

    /** That they come to more than the invoice; empty where they do not or nobody has looked. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void show(Invoice invoice) {
        for (Payment payment : invoice.payments()) {
            PaymentRow row = row();
            row.on().type(inputs.day(payment.on()));
            row.amount().type(inputs.amount(payment.amount()));
            rows.add(row);
        }
    }

    /** One more, of today. */
    void add() {
        PaymentRow row = row();
        row.on().type(inputs.day(inputs.today()));
        rows.add(row);
    }

    void remove(PaymentRow row) {
        rows.remove(row);
        lookAgain();
    }

    private PaymentRow row() {
        PaymentRow row =
                new PaymentRow(
                        Field.needed(inputs::day, inputs.words().get("invoice.paid-when")),
                        Field.needed(reader, inputs.words().get("invoice.paid-how-much")));
        row.amount().textProperty().subscribe((_, _) -> lookAgain());
        return row;
    }

    /** The currency is another. */
    void currencyChanged() {
        rows.stream().map(PaymentRow::amount).filter(f -> !f.text().isBlank()).forEach(Field::look);
    }

    boolean look() {
        looked = true;
        boolean good = true;
        for (PaymentRow row : rows) {
            good &= Form.of(row.on(), row.amount()).look();
        }
        problem.set(tooMuch());
        return good && problem.get().isEmpty();
    }

    private void lookAgain() {
        if (looked) {
            problem.set(tooMuch());
        }
    }

    private String tooMuch() {
        Optional<Money> sum =
                rows.stream()
                        .map(r -> r.amount().value())
                        .flatMap(Optional::stream)
                        .reduce(Money::plus);
        return sum.filter(s -> invoiced.value().filter(i -> s.compareTo(i) > 0).isPresent())
                .map(s ->
                        inputs.words()
                                .get(
                                        "invoice.paid-too-much",
                                        Map.of("amount", inputs.words().amounts().of(s))))
                .orElse("");
    }

    List<Payment> read() {
        return rows.stream()
                .map(row ->
                        new Payment(
                                row.on().value().orElseThrow(), row.amount().value().orElseThrow()))
                .toList();
    }

    String state() {
        return rows.stream()
                .map(row -> Form.of(row.on(), row.amount()).state())
                .collect(Collectors.joining("\n"));
    }
}
