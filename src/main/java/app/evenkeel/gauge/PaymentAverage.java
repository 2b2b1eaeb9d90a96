package app.evenkeel.gauge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How late a client pays on average: {@code scale · Σ w·l / (Σ w + prior)}, with the lateness l of
 * each invoice and a weight w that fades from its due date. An average, so that a client with many
 * invoices is not punished for their number.
 */
final class PaymentAverage {
    private static final Calibration.Payment C = Calibration.STANDARD.payment();

    private PaymentAverage() {}

    /** The lateness of so many days: 0 for none, 0.1 for a moment, 1 for a month, at most 3. */
    static double lateness(int days) {
        if (days == 0) {
            return 0;
        }
        double month = Math.min(1, C.onset() + (1 - C.onset()) * days / C.month());
        return month + Math.min(C.tailLimit(), Math.max(0, days - C.month()) / C.tail());
    }

    /** What each invoice adds to the average; those paid on time take away what they dilute. */
    static List<Share> shares(List<PaidInvoice> paid, LocalDate on) {
        return shares(paid, on, C.halfLife());
    }

    /** As with another half-life, in days; to compare it with the one that holds. */
    static List<Share> shares(List<PaidInvoice> paid, LocalDate on, double halfLife) {
        List<Share> shares = new ArrayList<>();
        List<Weighed> late = new ArrayList<>();
        List<Weighed> onTime = new ArrayList<>();
        double prior = C.prior();
        for (PaidInvoice p : paid) {
            Weighed weighed = Weighed.faded(p, on, halfLife);
            if (!p.sighting().excused()) {
                (p.daysLate() > 0 ? late : onTime).add(weighed);
                continue;
            }
            shares.add(new Share(p.sighting(), 0, weighed.weight));
            if (p.daysLate() > 0) {
                // It stays an invoice, of no lateness: else the others would count for more.
                prior += weighed.weight;
            }
        }
        weighMoreWhereThatRaises(late, total(onTime) + prior);
        double sum = late.stream().mapToDouble(Weighed::weighedLateness).sum();
        double undiluted = C.scale() / (total(late) + prior);
        double dilution = undiluted * sum / (total(late) + total(onTime) + prior);
        late.forEach(
                w -> shares.add(new Share(w.sighting, undiluted * w.weighedLateness(), w.weight)));
        onTime.forEach(w -> shares.add(new Share(w.sighting, -dilution * w.weight, w.weight)));
        return shares;
    }

    private static double average(double sum, double weight) {
        return C.scale() * sum / weight;
    }

    private static double total(List<Weighed> weighed) {
        return weighed.stream().mapToDouble(Weighed::weight).sum();
    }

    /**
     * An invoice that may weigh more does so where that raises the average, which is exactly where
     * it is later than the average: so the latest come first, and the rest stay as they are.
     */
    private static void weighMoreWhereThatRaises(List<Weighed> late, double restWeight) {
        late.sort(Comparator.comparingDouble(Weighed::lateness).reversed());
        double weight = total(late) + restWeight;
        double sum = late.stream().mapToDouble(Weighed::weighedLateness).sum();
        for (int i = 0; i < late.size(); i++) {
            Weighed w = late.get(i);
            double more = w.most - w.weight;
            if (average(sum + more * w.lateness, weight + more) > average(sum, weight)) {
                late.set(i, new Weighed(w.sighting, w.lateness, w.most, w.most));
                sum += more * w.lateness;
                weight += more;
            }
        }
    }

    /**
     * An invoice as it counts.
     *
     * @param most what it weighs where that raises the average: 1 while it is open
     */
    private record Weighed(Sighting sighting, double lateness, double weight, double most) {
        static Weighed faded(PaidInvoice p, LocalDate on, double halfLife) {
            long age = ChronoUnit.DAYS.between(p.invoice().dueOn(), on);
            double faded = Calibration.fade(age, halfLife);
            double most = p.sighting().open() ? 1 : faded;
            double lateness = PaymentAverage.lateness(p.daysLate());
            return new Weighed(p.sighting(), lateness, p.easing() ? faded : 0, most);
        }

        double weighedLateness() {
            return weight * lateness;
        }
    }
}
