package app.evenkeel.gauge;

import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Signal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Facts as they were, but for one thing. */
final class Changed {
    private Changed() {}

    static Entry entry(Entry e, List<Signal> signals, List<Excuse> excused) {
        return new Entry(
                e.id(),
                e.at(),
                e.channel(),
                e.direction(),
                e.minutes(),
                e.billable(),
                e.summary(),
                e.feeling(),
                e.engagement(),
                signals,
                excused,
                e.answerBy(),
                e.answers(),
                e.invoice());
    }

    static Invoice paid(Invoice i, List<Payment> payments) {
        return invoice(i, payments, i.disputedOn(), i.disputeEndedOn(), i.cancelledOn());
    }

    /** What was known of an invoice on a day. */
    static Invoice known(Invoice i, LocalDate on) {
        return invoice(
                i,
                i.payments().stream().filter(p -> !p.on().isAfter(on)).toList(),
                known(i.disputedOn(), on),
                known(i.disputeEndedOn(), on),
                known(i.cancelledOn(), on));
    }

    private static @Nullable LocalDate known(@Nullable LocalDate day, LocalDate on) {
        return day == null || day.isAfter(on) ? null : day;
    }

    private static Invoice invoice(
            Invoice i,
            List<Payment> payments,
            @Nullable LocalDate disputedOn,
            @Nullable LocalDate disputeEndedOn,
            @Nullable LocalDate cancelledOn) {
        return new Invoice(
                i.id(),
                i.number(),
                i.issuedOn(),
                i.dueOn(),
                i.amount(),
                i.net(),
                i.reference(),
                i.subject(),
                payments,
                disputedOn,
                disputeEndedOn,
                i.promisedOn(),
                cancelledOn,
                i.hold());
    }
}
