package app.evenkeel.letter.interest;

import app.evenkeel.journal.Money;
import app.evenkeel.journal.ReferenceRate;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a law gives for an invoice that is or was paid late.
 *
 * @param number of the invoice
 * @param debt what was unpaid when it became late
 * @param segments one after the other without a gap, from the day after the due date
 * @param settled whether it ends with payment in full; else it grows from day to day
 * @param stopped whether the law stopped the interest before the last day
 * @param dispute the dispute that fell into these days; null where there was none
 */
public record LateClaim(
        String number,
        Law law,
        Money debt,
        List<Segment> segments,
        FixedSum fixedSum,
        boolean settled,
        boolean stopped,
        @Nullable Dispute dispute)
        implements LatePayment {
    /**
     * A dispute about the invoice.
     *
     * @param endedOn null where it is open
     */
    public record Dispute(LocalDate from, @Nullable LocalDate endedOn) {}

    public LateClaim {
        segments = List.copyOf(segments);
    }

    /** The last day that counts: that of payment in full, else the day asked for. */
    public LocalDate to() {
        return segments.getLast().to();
    }

    /** The interest before it is rounded, for showing: two decimals more than the currency has. */
    public BigDecimal unrounded() {
        return Segment.shown(product(), debt);
    }

    /** The interest, rounded once: half a cent up. */
    public Money interest() {
        return new Money(Segment.rounded(product(), debt.amount().scale()), debt.currency());
    }

    /** Interest and fixed sum; one for each currency, since they are never added together. */
    public List<Money> total() {
        List<Money> parts = new ArrayList<>(List.of(interest()));
        if (fixedSum instanceof FixedSum.Of(Money amount)) {
            parts.add(amount);
        }
        return Money.sums(parts);
    }

    /** The rates that it rests on, earliest first. */
    public List<ReferenceRate> references() {
        return segments.stream().map(Segment::reference).distinct().toList();
    }

    private BigDecimal product() {
        return segments.stream().map(Segment::product).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
