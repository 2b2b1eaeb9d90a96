package app.evenkeel.exchange.invoices;

import app.evenkeel.file.Excerpt;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * Makes the invoice of a row. Of an invoice that the journal has already, what the file does not
 * say is kept.
 */
record InvoiceRow(Row row, Dates dates, AmountColumn amounts, @Nullable Invoice held) {
    /** Kept in the invoice's text, because a dispute needs its first day. */
    static final String DISPUTED = "Disputed (the file gives no day).";

    /**
     * @param id of the invoice, unless the journal has it
     */
    Invoice invoice(String id, Client client, Currency currency) {
        Money amount = amounts.read(row, currency);
        LocalDate issuedOn = dates.issued().read(row);
        LocalDate disputedOn = disputedOn();
        try {
            return new Invoice(
                    held == null ? id : held.id(),
                    row.cell(Column.NUMBER),
                    issuedOn,
                    dueOn(issuedOn, client.contract().terms()),
                    amount,
                    held == null ? null : held.net(),
                    reference(),
                    subject(disputedOn),
                    payments(amount),
                    disputedOn,
                    held == null ? null : held.disputeEndedOn(),
                    held == null ? null : held.promisedOn(),
                    held == null ? null : held.cancelledOn(),
                    held == null ? null : held.hold());
        } catch (InvalidFact e) {
            throw new WrongRow("the invoice's " + e.key() + " " + Excerpt.rule(e));
        }
    }

    private LocalDate dueOn(LocalDate issuedOn, @Nullable Terms terms) {
        if (row.says(Column.DUE)) {
            return dates.due().read(row);
        } else if (terms == null) {
            throw row.wrong(
                    Column.DUE, "is missing, and the client has no terms that would give it");
        }
        return terms.dueOn(issuedOn);
    }

    private String reference() {
        return held == null || row.says(Column.REFERENCE)
                ? row.cell(Column.REFERENCE)
                : held.reference();
    }

    private List<Payment> payments(Money amount) {
        String text = row.cell(Column.PAID);
        if (YesOrNo.no(text)) {
            return held == null ? List.of() : held.payments();
        } else if (YesOrNo.yes(text)) {
            throw row.wrong(Column.PAID, "must be the day of payment, not " + Excerpt.quoted(text));
        }
        LocalDate on = dates.paid().read(row);
        // Part payments noted by hand say more than the one of the file.
        return held != null && settledOn(held, amount, on)
                ? held.payments()
                : List.of(new Payment(on, amount));
    }

    private static boolean settledOn(Invoice held, Money amount, LocalDate on) {
        return held.amount().equals(amount)
                && held.settledBy(LocalDate.MAX).filter(on::equals).isPresent();
    }

    private @Nullable LocalDate disputedOn() {
        String text = row.cell(Column.DISPUTED);
        if (YesOrNo.yes(text) || YesOrNo.no(text)) {
            return held == null ? null : held.disputedOn();
        }
        return dates.disputed()
                .find(text)
                .orElseThrow(() ->
                        row.wrong(
                                Column.DISPUTED,
                                "must be yes, no or a date, not " + Excerpt.quoted(text)));
    }

    boolean disputedWithoutDay() {
        return YesOrNo.yes(row.cell(Column.DISPUTED)) && disputedOn() == null;
    }

    private String subject(@Nullable LocalDate disputedOn) {
        String subject =
                held == null || row.says(Column.SUBJECT)
                        ? row.cell(Column.SUBJECT)
                        : held.subject();
        String plain = subject.replace(DISPUTED, "").strip();
        if (disputedOn != null || !YesOrNo.yes(row.cell(Column.DISPUTED))) {
            return plain;
        }
        return plain.isEmpty() ? DISPUTED : plain + " " + DISPUTED;
    }
}
