package app.evenkeel.desktop.payment;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;

import java.time.LocalDate;
import java.util.Map;

/** An invoice that is to be paid, in words. */
record Billed(Words words, Invoice invoice) {

    /** What no payment has been noted for, whatever its day. */
    Money open() {
        return invoice.amount().minus(invoice.paidBy(LocalDate.MAX));
    }

    boolean payable() {
        return invoice.cancelledOn() == null && open().positive();
    }

    /** Why nothing can be paid. */
    String notPayable() {
        return words.get(
                invoice.cancelledOn() == null ? "payment.paid-already" : "payment.cancelled",
                Map.of("number", number()));
    }

    String number() {
        return words.isolated(invoice.number());
    }

    /** What is open: of all, or of what is left. */
    String openWords() {
        String open = amount(open());
        return open().equals(invoice.amount())
                ? words.get("payment.open", Map.of("amount", open))
                : words.get(
                        "payment.open-of", Map.of("amount", open, "all", amount(invoice.amount())));
    }

    String dueWords(LocalDate on) {
        String due =
                words.get("money.due", Map.of("day", new Inputs(words, on).day(invoice.dueOn())));
        return invoice.overdue(on)
                ? due + " · " + words.count("money.days-late", invoice.daysLate(on))
                : due;
    }

    /** What the user reads once a payment is safe. */
    String done(Payment payment, LocalDate on) {
        Money paid = payment.amount();
        // What is still to come has not been paid yet.
        Money left = invoice.with(payment).balance(on);
        return left.positive()
                ? words.get(
                        "payment.done-open", Map.of("amount", amount(paid), "open", amount(left)))
                : words.get(
                        "payment.done-full", Map.of("amount", amount(paid), "number", number()));
    }

    private String amount(Money money) {
        return words.amounts().of(money);
    }
}
