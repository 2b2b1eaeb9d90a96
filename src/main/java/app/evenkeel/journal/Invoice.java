package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of a client, when it is due, and what was paid. Its state follows from these facts
 * and a day; a payment after that day has not happened yet.
 *
 * @param amount what the client pays, more than 0
 * @param net the amount without tax; null where not known
 * @param subject what it is for
 * @param promisedOn the day by which the client has promised to pay
 * @param cancelledOn credited or written off: owed no more, and no lateness counts after that day
 */
public record Invoice(
        String id,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money amount,
        @Nullable Money net,
        String reference,
        String subject,
        List<Payment> payments,
        @Nullable LocalDate disputedOn,
        @Nullable LocalDate disputeEndedOn,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate cancelledOn,
        @Nullable Hold hold)
        implements Fact {
    public Invoice {
        Rules.needed("id", id);
        Rules.needed("number", number);
        Rules.text("reference", reference);
        Rules.text("for", subject);
        if (!amount.positive()) {
            throw new InvalidFact("amount", "must be more than 0");
        }
        amount.needsToFit("amount");
        if (net != null) {
            net.needsToFit("net");
            if (net.amount().signum() < 0) {
                throw new InvalidFact("net", "must not be negative");
            }
        }
        if (disputeEndedOn != null && disputedOn == null) {
            throw new InvalidFact("disputeEndedOn", "needs disputedOn, the day the dispute began");
        }
        Rules.order("disputeEndedOn", disputeEndedOn, "disputedOn", disputedOn);
        payments = payments.stream().sorted(Comparator.comparing(Payment::on)).toList();
        Money paid = payments.stream().map(Payment::amount).reduce(zero(amount), Money::plus);
        if (paid.compareTo(amount) > 0) {
            throw new InvalidFact(
                    "payments",
                    "come to %s, more than the invoice's %s"
                            .formatted(paid.amount(), amount.amount()));
        }
    }

    /** An invoice as it goes out: nothing has happened to it yet. */
    public static Invoice issued(
            String id,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            Money amount,
            @Nullable Money net,
            String reference,
            String subject) {
        return new Invoice(
                id, number, issuedOn, dueOn, amount, net, reference, subject, List.of(), null, null,
                null, null, null);
    }

    /** This invoice with one more payment. */
    public Invoice with(Payment payment) {
        List<Payment> more = new ArrayList<>(payments);
        more.add(payment);
        return new Invoice(
                id,
                number,
                issuedOn,
                dueOn,
                amount,
                net,
                reference,
                subject,
                more,
                disputedOn,
                disputeEndedOn,
                promisedOn,
                cancelledOn,
                hold);
    }

    /** What was paid on it from one day to another, without tax where that is known. */
    public Money earned(LocalDate since, LocalDate until) {
        Money paid =
                payments.stream()
                        .filter(p -> !p.on().isBefore(since) && !p.on().isAfter(until))
                        .map(Payment::amount)
                        .reduce(zero(amount), Money::plus);
        return net == null ? paid : paid.share(net, amount);
    }

    /** This invoice with all that is still owed on a day paid on it. */
    public Invoice settled(LocalDate on) {
        return knownOn(on).with(new Payment(on, balance(on)));
    }

    /** This invoice without what happened to it after a day. */
    public Invoice knownOn(LocalDate on) {
        LocalDate disputed = notAfter(on, disputedOn);
        return new Invoice(
                id,
                number,
                issuedOn,
                dueOn,
                amount,
                net,
                reference,
                subject,
                payments.stream().filter(p -> !p.on().isAfter(on)).toList(),
                disputed,
                disputed == null ? null : notAfter(on, disputeEndedOn),
                promisedOn,
                notAfter(on, cancelledOn),
                hold);
    }

    private static @Nullable LocalDate notAfter(LocalDate on, @Nullable LocalDate day) {
        return day == null || day.isAfter(on) ? null : day;
    }

    private static Money zero(Money like) {
        return Money.zero(like.currency());
    }

    /** What had come in by the end of a day. */
    public Money paidBy(LocalDate on) {
        return payments.stream()
                .filter(p -> !p.on().isAfter(on))
                .map(Payment::amount)
                .reduce(zero(amount), Money::plus);
    }

    /** What is still owed at the end of a day. */
    public Money balance(LocalDate on) {
        return cancelledBy(on) ? zero(amount) : amount.minus(paidBy(on));
    }

    /** The day on which it was paid in full, if that had happened by a day. */
    public Optional<LocalDate> settledBy(LocalDate on) {
        return paidBy(on).equals(amount) ? Optional.of(payments.getLast().on()) : Optional.empty();
    }

    public boolean cancelledBy(LocalDate on) {
        return cancelledOn != null && !cancelledOn.isAfter(on);
    }

    /** Whether something is owed, the due date has passed, and no dispute stands in the way. */
    public boolean overdue(LocalDate on) {
        return on.isAfter(dueOn) && balance(on).positive() && !inDispute(on);
    }

    /** Whether a dispute is open: until it ended or nothing is owed any more. */
    public boolean inDispute(LocalDate on) {
        return disputeUnresolved(on) && balance(on).positive();
    }

    /**
     * Whether a dispute neither ended nor led to payment in full; cancelling does not resolve it.
     */
    public boolean disputeUnresolved(LocalDate on) {
        return disputedOn != null
                && !disputedOn.isAfter(on)
                && (disputeEndedOn == null || disputeEndedOn.isAfter(on))
                && settledBy(on).isEmpty();
    }

    /**
     * Days from the due date to payment in full, to cancelling, or to {@code on}, whichever came
     * first; 0 where that is not after the due date.
     */
    public int daysLate(LocalDate on) {
        LocalDate end = settledBy(on).orElse(on);
        if (cancelledOn != null && cancelledOn.isBefore(end)) {
            end = cancelledOn;
        }
        return (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, end));
    }

    /** How it stands at the end of a day. */
    public InvoiceState state(LocalDate on) {
        if (cancelledBy(on)) {
            return InvoiceState.CANCELLED;
        } else if (!balance(on).positive()) {
            return InvoiceState.PAID;
        } else if (inDispute(on)) {
            return InvoiceState.DISPUTED;
        } else if (heldOn(on)) {
            return InvoiceState.ON_HOLD;
        } else if (promisedOn != null && !promisedOn.isBefore(on)) {
            return InvoiceState.PROMISED;
        } else if (overdue(on)) {
            return InvoiceState.OVERDUE;
        }
        return paidBy(on).positive() ? InvoiceState.PART_PAID : InvoiceState.OPEN;
    }

    private boolean heldOn(LocalDate on) {
        return hold != null && (hold.until() == null || !hold.until().isBefore(on));
    }
}
