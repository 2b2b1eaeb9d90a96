package app.evenkeel.advice;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Gauge;
import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Invoice;

import java.util.ArrayList;
import java.util.List;

/** What a review suggests, and why (DESIGN, section 5). */
final class Suggestion {
    private final Assessed client;
    private final Assessment assessment;
    private final List<Finding> criteria;
    private final List<Keeping> boundaries;

    private Suggestion(Assessed client, List<Finding> criteria, List<Keeping> boundaries) {
        this.client = client;
        this.assessment = client.assessment();
        this.criteria = criteria;
        this.boundaries = boundaries;
    }

    /** All reasons for what is suggested; what speaks for less than that is not said. */
    static List<Reason> reasons(Assessed client, List<Finding> criteria, List<Keeping> boundaries) {
        Suggestion suggestion = new Suggestion(client, criteria, boundaries);
        List<Reason> reasons = suggestion.toLetGo();
        if (reasons.isEmpty()) {
            reasons = suggestion.toSetBoundaries();
        }
        return reasons.isEmpty() ? List.of(suggestion.toKeep()) : reasons;
    }

    private List<Reason> toLetGo() {
        List<Reason> reasons = new ArrayList<>();
        RedLines.undecided(client).forEach(e -> reasons.add(new Reason.RedLine(e)));
        boundaries.stream()
                .filter(Keeping::broken)
                .forEach(k -> reasons.add(new Reason.BoundaryNotKept(k)));
        List<Invoice> overdue = client.relation().overdueOn(assessment.on());
        if (!overdue.isEmpty() && worksUnpaid()) {
            reasons.add(new Reason.WorksUnpaid(overdue));
        }
        List<Criterion> regularly = regularly();
        if (regularly.size() > 1) {
            reasons.add(new Reason.RegularlySeveral(regularly));
        }
        if (assessment.enough() && assessment.level() == Level.CRITICAL) {
            reasons.add(new Reason.OverallCritical(assessment.overall()));
        }
        return reasons;
    }

    private List<Reason> toSetBoundaries() {
        List<Reason> reasons = new ArrayList<>();
        if (assessment.enough()) {
            if (strained(assessment.level())) {
                reasons.add(new Reason.OverallStrained(assessment.overall()));
            }
            for (Gauge gauge : assessment.gauges()) {
                if (strained(gauge.level())) {
                    reasons.add(new Reason.GaugeStrained(gauge.dimension(), gauge.value()));
                }
            }
        }
        regularly().forEach(c -> reasons.add(new Reason.RegularlyOne(c)));
        return reasons;
    }

    private Reason toKeep() {
        return assessment.enough()
                ? new Reason.NothingGrave(assessment.overall())
                : new Reason.TooLittle();
    }

    private static boolean strained(Level level) {
        return level == Level.STRAINED || level == Level.CRITICAL;
    }

    /** In the last year: what was asked longer ago, and then paid, is no reason any more. */
    private boolean worksUnpaid() {
        return Recognised.evidence(assessment)
                .filter(e -> Criterion.B3_ONCE.signals().contains(e.signal()))
                .anyMatch(e -> e.within(RedLines.DAYS, assessment.on()));
    }

    private List<Criterion> regularly() {
        return criteria.stream()
                .filter(f -> f.state() == State.REGULARLY)
                .map(Finding::criterion)
                .toList();
    }
}
