package app.evenkeel.gauge;

import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.SignalKind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A piece of evidence on the receipt of a gauge.
 *
 * @param severity 1 (slight) to 3 (grave)
 * @param on the day it happened; for an invoice paid late the day it was due
 * @param of what it comes from: an entry, an invoice or an engagement
 * @param source the id of the fact it comes from
 * @param derived whether the program found it, rather than the owner marking it
 * @param excused whether the owner has set it aside, so that it counts 0
 * @param open whether it lasts on, so that it does not fade
 * @param left what time has left of it: 1 on its day, or while it is open, towards 0
 * @param place its place among those of its kind in its week: the second counts half, the third a
 *     quarter
 * @param points its part of the gauge's value, in tenths; negative where it eases. The points of
 *     all the evidence of a gauge add up to its value
 */
public record Evidence(
        SignalKind signal,
        int severity,
        LocalDate on,
        FactKind of,
        String source,
        boolean derived,
        boolean excused,
        boolean open,
        double left,
        int place,
        BigDecimal points) {
    public static final Comparator<Evidence> OLDEST_FIRST =
            Comparator.comparing(Evidence::on)
                    .thenComparing(Evidence::signal)
                    .thenComparing(Evidence::source);

    /** Whether it speaks against the relation, and has not been set aside. */
    public boolean adverse() {
        return !excused && !signal.easing();
    }

    /** Whether it is of the last days before a day, or lasts on. */
    public boolean within(int days, LocalDate day) {
        return open || !on.isBefore(day.minusDays(days));
    }
}
