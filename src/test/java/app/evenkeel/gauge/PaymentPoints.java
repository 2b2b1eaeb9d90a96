package app.evenkeel.gauge;

import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;

import java.time.LocalDate;

/** The points of the payment average before they become a gauge, for comparing half-lives. */
public final class PaymentPoints {
    private PaymentPoints() {}

    /**
     * @param halfLife of an invoice's weight, in days
     */
    public static double of(Owner owner, Relation relation, LocalDate on, double halfLife) {
        KnownFacts facts = KnownFacts.of(owner, relation, on);
        return PaymentAverage.shares(PaymentSignals.paid(facts), on, halfLife).stream()
                .mapToDouble(Share::points)
                .sum();
    }

    /** The half-life that holds, in days. */
    public static double halfLife() {
        return Calibration.STANDARD.payment().halfLife();
    }
}
