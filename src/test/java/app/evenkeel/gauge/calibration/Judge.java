package app.evenkeel.gauge.calibration;

import app.evenkeel.gauge.Assessor;
import app.evenkeel.gauge.PaymentPoints;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Something that ranks moments: the higher, the sooner the invoice should be paid late. */
record Judge(String name, ToDoubleFunction<Moment> score) {
    private static final Owner OWNER = Owner.unnamed(Language.EN, ZoneOffset.UTC);
    private static final Assessor ASSESSOR = new Assessor(OWNER);

    /** The whole number that the program shows. */
    static final Judge GAUGE = new Judge("payment gauge", m -> gauge(m, false));

    static final Judge GAUGE_WITH_DISPUTES =
            new Judge("payment gauge, disputes told", m -> gauge(m, true));

    static final Judge LAST_LATE = new Judge("was the last late", m -> last(m) > 0 ? 1 : 0);

    static final Judge LAST_DAYS = new Judge("days late of the last", Judge::last);

    static final Judge MEAN_DAYS = new Judge("mean days late", m -> mean(m, PastInvoice::daysLate));

    static final Judge SHARE_LATE =
            new Judge("share late", m -> mean(m, i -> i.daysLate() > 0 ? 1 : 0));

    static Judge points(double halfLife) {
        return points("half-life of %.0f days".formatted(halfLife), halfLife);
    }

    /** The gauge before it is rounded, with a half-life of so many days. */
    static Judge points(String name, double halfLife) {
        return new Judge(name, m -> PaymentPoints.of(OWNER, m.known(false), m.on(), halfLife));
    }

    private static double gauge(Moment m, boolean withDisputes) {
        return ASSESSOR.assess(m.known(withDisputes), m.on()).gauge(Dimension.PAYMENT).value();
    }

    private static double last(Moment m) {
        return m.settledBefore().stream()
                .max(
                        Comparator.comparing(PastInvoice::paidOn)
                                .thenComparing(i -> i.invoice().dueOn())
                                .thenComparing(i -> i.invoice().id()))
                .orElseThrow()
                .daysLate();
    }

    private static double mean(Moment m, ToDoubleFunction<PastInvoice> value) {
        List<PastInvoice> settled = m.settledBefore();
        return settled.stream().mapToDouble(value).average().orElseThrow();
    }
}
