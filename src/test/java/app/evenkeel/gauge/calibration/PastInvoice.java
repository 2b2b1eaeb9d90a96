package app.evenkeel.gauge.calibration;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Payment;

import java.time.LocalDate;
import java.util.List;

/**
 * An invoice that was paid in full, and at once.
 *
 * @param disputed whether it ever was; when, nobody wrote down
 */
record PastInvoice(Invoice invoice, boolean disputed) {
    LocalDate issuedOn() {
        return invoice.issuedOn();
    }

    LocalDate paidOn() {
        return invoice.payments().getLast().on();
    }

    int daysLate() {
        return invoice.daysLate(paidOn());
    }

    /**
     * As it stood on a day.
     *
     * @param withDispute whether a dispute is told, on the latest day on which it can have become
     *     known: that of the payment
     */
    Invoice knownOn(LocalDate on, boolean withDispute) {
        boolean paid = !paidOn().isAfter(on);
        List<Payment> payments = paid ? invoice.payments() : List.of();
        return new Invoice(
                invoice.id(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.amount(),
                invoice.net(),
                invoice.reference(),
                invoice.subject(),
                payments,
                withDispute && disputed && paid ? paidOn() : null,
                null,
                null,
                null,
                null);
    }
}
