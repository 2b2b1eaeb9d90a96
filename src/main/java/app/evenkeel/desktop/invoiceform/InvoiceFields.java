package app.evenkeel.desktop.invoiceform;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.WrongInput;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/** All that can be typed about an invoice, and what may not stand together. */
final class InvoiceFields {
    private final Words words;
    private final Inputs inputs;
    private final Map<String, String> taken = new HashMap<>();
    private final ObjectProperty<Currency> currency =
            new SimpleObjectProperty<>(Client.DEFAULT_CURRENCY);
    private final ReadOnlyStringWrapper dueHint = new ReadOnlyStringWrapper("");
    private String issuedBefore = "";
    private String dueBefore = "";

    private final Field<String> number;
    private final Field<LocalDate> issued;
    private final Field<LocalDate> due;
    private final Field<Money> amount;
    private final Field<String> subject;
    private final Field<Money> net;
    private final Field<String> reference;
    private final PaymentRows payments;
    private final Happenings happened;
    private final Form form;

    InvoiceFields(Inputs inputs) {
        this.inputs = inputs;
        this.words = inputs.words();
        number = Field.needed(this::free, words.get("invoice.number-needed"));
        issued = Field.needed(inputs::day, words.get("invoice.issued-needed"));
        due = Field.needed(inputs::day, words.get("invoice.due-needed"));
        amount = Field.needed(this::money, words.get("invoice.amount-needed"));
        subject = Field.optional(inputs::text);
        net = Field.optional(this::net);
        reference = Field.optional(inputs::text);
        payments = new PaymentRows(inputs, amount, this::money);
        happened = new Happenings(inputs, issued);
        form = Form.of(number, issued, due, amount, subject, net, reference);
        currency.subscribe((_, _) -> currencyChanged());
        amount.textProperty().subscribe((_, _) -> lookAgain(net));
        issued.textProperty().subscribe((_, _) -> lookAtDue());
        due.textProperty().subscribe((_, _) -> lookAtDue());
    }

    Field<String> number() {
        return number;
    }

    Field<LocalDate> issued() {
        return issued;
    }

    Field<LocalDate> due() {
        return due;
    }

    Field<Money> amount() {
        return amount;
    }

    ObjectProperty<Currency> currencyProperty() {
        return currency;
    }

    Field<String> subject() {
        return subject;
    }

    Field<Money> net() {
        return net;
    }

    Field<String> reference() {
        return reference;
    }

    PaymentRows payments() {
        return payments;
    }

    Happenings happened() {
        return happened;
    }

    /** That it is due before it is issued, as soon as that is so. */
    ReadOnlyStringProperty dueHintProperty() {
        return dueHint.getReadOnlyProperty();
    }

    /**
     * Another invoice has this number.
     *
     * @param sentence which one
     */
    void taken(String itsNumber, String sentence) {
        taken.put(itsNumber, sentence);
        number.look();
    }

    private String free(String typed) throws WrongInput {
        String problem = taken.get(typed);
        if (problem != null) {
            throw new WrongInput(problem);
        }
        return inputs.text(typed);
    }

    private Money money(String typed) throws WrongInput {
        return inputs.amount(currency.get()).read(typed);
    }

    private Money net(String typed) throws WrongInput {
        Money without = money(typed);
        if (amount.value().filter(with -> without.compareTo(with) > 0).isPresent()) {
            throw new WrongInput(words.get("invoice.net-too-much"));
        }
        return without;
    }

    private void currencyChanged() {
        if (!amount.text().isBlank()) {
            amount.look();
        }
        lookAgain(net);
        payments.currencyChanged();
    }

    private void lookAtDue() {
        dueHint.set(dueEarly() ? words.get("invoice.due-early") : "");
    }

    private boolean dueEarly() {
        return issued.value()
                .flatMap(from -> due.value().filter(to -> to.isBefore(from)))
                .isPresent();
    }

    /** One that came so from elsewhere can be corrected in other things. */
    private boolean dueFits() {
        boolean asBefore = issuedBefore.equals(issued.text()) && dueBefore.equals(due.text());
        boolean wrong = dueEarly() && !asBefore;
        if (wrong) {
            due.complain(words.get("invoice.due-early"));
        }
        return !wrong;
    }

    static void lookAgain(Field<?> field) {
        if (!field.problemProperty().get().isEmpty()) {
            field.look();
        }
    }

    void show(Invoice invoice) {
        currency.set(invoice.amount().currency());
        number.show(invoice.number(), invoice.number());
        issued.type(inputs.day(invoice.issuedOn()));
        due.type(inputs.day(invoice.dueOn()));
        issuedBefore = issued.text();
        dueBefore = due.text();
        amount.type(inputs.amount(invoice.amount()));
        subject.show(invoice.subject(), invoice.subject());
        reference.show(invoice.reference(), invoice.reference());
        Money without = invoice.net();
        if (without != null) {
            net.show(inputs.amount(without), without);
        }
        payments.show(invoice);
        happened.show(invoice);
    }

    boolean look() {
        boolean good = form.look();
        good &= dueFits();
        good &= netFits();
        good &= payments.look();
        good &= happened.look();
        return good;
    }

    /** One that nobody touched has no other amount in another currency, which may be too fine. */
    private boolean netFits() {
        int decimals = Inputs.decimals(currency.get());
        boolean tooFine =
                net.value()
                        .filter(n -> n.amount().stripTrailingZeros().scale() > decimals)
                        .isPresent();
        if (tooFine) {
            net.complain(inputs.tooFine(currency.get()));
        }
        return !tooFine;
    }

    /** What was typed; only after {@link #look} has found nothing wrong. */
    Invoice read(String id) {
        return new Invoice(
                id,
                number.value().orElseThrow(),
                issued.value().orElseThrow(),
                due.value().orElseThrow(),
                amount.value().orElseThrow(),
                net.value().map(n -> new Money(n.amount(), currency.get())).orElse(null),
                reference.value().orElse(""),
                subject.value().orElse(""),
                payments.read(),
                happened.disputed().value().orElse(null),
                happened.disputeEnded().value().orElse(null),
                happened.promised().value().orElse(null),
                happened.cancelled().value().orElse(null),
                happened.hold().orElse(null));
    }

    /** Whether there is more than the first view shows. */
    boolean hasMore() {
        return !net.text().isBlank() || !reference.text().isBlank() || happened.any();
    }

    /** All that stands in it, to tell whether anything was typed since it was opened. */
    String state() {
        return String.join(
                "\n",
                form.state(),
                currency.get().getCurrencyCode(),
                payments.state(),
                happened.state());
    }
}
