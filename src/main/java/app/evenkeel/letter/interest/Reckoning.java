package app.evenkeel.letter.interest;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.letter.interest.LateClaim.Dispute;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Simple interest: the sum over segments of balance × rate / 100 × days / 365, where a new
 * half-year and the day after a payment begin a segment.
 */
final class Reckoning {
    private final Invoice invoice;
    private final Law law;
    private final ReferenceRates rates;
    private final LocalDate on;
    private final LocalDate first;
    private final LocalDate last;

    /**
     * @param invoice as it is known on the day
     */
    Reckoning(Invoice invoice, Law law, ReferenceRates rates, LocalDate on) {
        this.invoice = invoice;
        this.law = law;
        this.rates = rates;
        this.on = on;
        this.first = invoice.dueOn().plusDays(1);
        this.last = invoice.settledBy(on).orElse(on);
    }

    LatePayment result() {
        LocalDate cancelled = invoice.cancelledOn();
        if (invoice.issuedOn().isAfter(on)) {
            return new NoClaim.NotIssued(invoice.issuedOn());
        } else if (cancelled != null) {
            return new NoClaim.Cancelled(cancelled);
        } else if (last.isBefore(first)) {
            return settled() ? new NoClaim.PaidInTime(last) : new NoClaim.NotLate(invoice.dueOn());
        }
        NavigableSet<LocalDate> begins = begins();
        List<HalfYear> unknown =
                begins.stream()
                        .map(this::halfYear)
                        .distinct()
                        .filter(h -> rates.find(law.series(), h).isEmpty())
                        .toList();
        return unknown.isEmpty() ? claim(begins) : new NoClaim.NoRate(law.series(), unknown);
    }

    private LateClaim claim(NavigableSet<LocalDate> begins) {
        List<Segment> segments = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean stopped = false;
        for (LocalDate from : begins) {
            LocalDate next = begins.higher(from);
            Segment whole = segment(from, next == null ? last : next.minusDays(1));
            Segment counted = law.stopsAtTheDebt() ? stopped(whole, sum) : whole;
            stopped |= !counted.equals(whole);
            sum = sum.add(counted.product());
            segments.add(counted);
        }
        Money debt = segments.getFirst().balance();
        return new LateClaim(
                invoice.number(),
                law,
                debt,
                segments,
                law.fixedSum(debt),
                settled(),
                stopped,
                dispute());
    }

    /** The first days of the segments. */
    private NavigableSet<LocalDate> begins() {
        NavigableSet<LocalDate> begins = new TreeSet<>();
        begins.add(first);
        if (!law.keepsFirstRate()) {
            for (HalfYear h = HalfYear.of(first).next(); !h.from().isAfter(last); h = h.next()) {
                begins.add(h.from());
            }
        }
        for (Payment payment : invoice.payments()) {
            LocalDate after = payment.on().plusDays(1);
            if (after.isAfter(first) && !after.isAfter(last)) {
                begins.add(after);
            }
        }
        return begins;
    }

    private Segment segment(LocalDate from, LocalDate to) {
        ReferenceRate reference = rates.find(law.series(), halfYear(from)).orElseThrow();
        BigDecimal percent = law.percent(reference.percent());
        // A payment counts from the day after it.
        Money balance = invoice.balance(from.minusDays(1));
        Segment begun = new Segment(from, to, balance, percent, reference, BigDecimal.ZERO);
        return with(
                begun,
                balance.amount().multiply(percent).multiply(BigDecimal.valueOf(begun.days())));
    }

    private static Segment stopped(Segment segment, BigDecimal before) {
        BigDecimal limit = segment.balance().amount().multiply(BigDecimal.valueOf(Segment.SHARE));
        BigDecimal left = limit.subtract(before).max(BigDecimal.ZERO);
        return segment.product().compareTo(left) > 0 ? with(segment, left) : segment;
    }

    private static Segment with(Segment s, BigDecimal product) {
        return new Segment(s.from(), s.to(), s.balance(), s.percent(), s.reference(), product);
    }

    private HalfYear halfYear(LocalDate day) {
        return HalfYear.of(law.keepsFirstRate() ? first : day);
    }

    private boolean settled() {
        return invoice.settledBy(on).isPresent();
    }

    private @Nullable Dispute dispute() {
        LocalDate from = invoice.disputedOn();
        LocalDate ended = invoice.disputeEndedOn();
        if (from == null || from.isAfter(last) || (ended != null && ended.isBefore(first))) {
            return null;
        }
        return new Dispute(from, ended);
    }
}
