package app.evenkeel.gauge;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.SignalKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The signals that follow from invoices and their payments. */
final class PaymentSignals {
    private static final int DISPUTE = 2;
    private static final int COURSE = 3;
    private static final int ON_TIME = 1;

    private PaymentSignals() {}

    static List<Sighting> disputes(KnownFacts facts) {
        Set<String> excused = excused(facts, SignalKind.DISPUTES_INVOICE);
        List<Sighting> seen = new ArrayList<>();
        for (Invoice i : facts.invoices()) {
            LocalDate disputedOn = i.disputedOn();
            if (disputedOn != null && !disputedOn.isAfter(facts.on())) {
                seen.add(
                        Sighting.ofInvoice(
                                SignalKind.DISPUTES_INVOICE,
                                DISPUTE,
                                disputedOn,
                                i.id(),
                                excused.contains(i.id())));
            }
        }
        return seen;
    }

    /** Invoices whose payment is known to have been late, or on time, each with its lateness. */
    static List<PaidInvoice> paid(KnownFacts facts) {
        LocalDate on = facts.on();
        Set<String> excusedLate = excused(facts, SignalKind.PAYS_LATE);
        Set<String> excusedOnTime = excused(facts, SignalKind.PAID_ON_TIME);
        List<PaidInvoice> paid = new ArrayList<>();
        for (Invoice i : facts.invoices()) {
            int days = i.daysLate(on);
            Optional<LocalDate> settled = i.settledBy(on);
            boolean easing = !excusedOnTime.contains(i.id());
            if (days > 0 && !i.disputeUnresolved(on)) {
                Sighting late =
                        Sighting.ofInvoice(
                                SignalKind.PAYS_LATE,
                                severity(days),
                                i.dueOn(),
                                i.id(),
                                excusedLate.contains(i.id()));
                paid.add(new PaidInvoice(i.overdue(on) ? late.lasting() : late, i, days, easing));
            } else if (days == 0 && settled.isPresent() && !settled.get().isAfter(i.dueOn())) {
                Sighting onTime =
                        Sighting.ofInvoice(
                                SignalKind.PAID_ON_TIME, ON_TIME, settled.get(), i.id(), !easing);
                paid.add(new PaidInvoice(onTime, i, 0, easing));
            }
        }
        return paid;
    }

    private static int severity(int daysLate) {
        Calibration.Payment c = Calibration.STANDARD.payment();
        if (daysLate >= c.severity3()) {
            return 3;
        }
        return daysLate >= c.severity2() ? 2 : 1;
    }

    /** Paying later from invoice to invoice, by the median slope of the days late (Theil–Sen). */
    static Optional<Sighting> laterEveryCycle(KnownFacts facts) {
        LocalDate on = facts.on();
        List<Invoice> cycle =
                facts.invoices().stream()
                        .filter(i -> i.settledBy(on).isPresent() || i.overdue(on))
                        .toList();
        Calibration.Derived c = Calibration.STANDARD.derived();
        if (cycle.size() < c.cycleInvoices()) {
            return Optional.empty();
        }
        int[] late = cycle.stream().mapToInt(i -> i.daysLate(on)).toArray();
        if (late[late.length - 1] <= late[0] || medianSlope(late) < c.cycleDays()) {
            return Optional.empty();
        }
        Invoice last = cycle.getLast();
        SignalKind kind = SignalKind.LATER_EVERY_CYCLE;
        boolean excused = excused(facts, kind).contains(last.id());
        return Optional.of(Sighting.ofInvoice(kind, COURSE, last.dueOn(), last.id(), excused));
    }

    private static double medianSlope(int[] values) {
        int n = values.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int k = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[k++] = (values[j] - values[i]) / (double) (j - i);
            }
        }
        Arrays.sort(slopes);
        return (slopes[(k - 1) / 2] + slopes[k / 2]) / 2;
    }

    /** The invoices for which an entry that names them sets a signal aside. */
    private static Set<String> excused(KnownFacts facts, SignalKind kind) {
        Set<String> invoices = new HashSet<>();
        facts.entries().stream()
                .filter(e -> e.invoice() != null && e.excuses(kind))
                .forEach(e -> invoices.add(e.invoice()));
        return invoices;
    }
}
