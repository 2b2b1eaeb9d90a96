package app.evenkeel.gauge;

import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signals that follow from an engagement: too many revisions, run over its end. */
final class WorkSignals {
    private static final Set<Dimension> INVOLVEMENT =
            Set.of(Dimension.CONTROL, Dimension.RESPONSE, Dimension.SCOPE);
    private static final int UNPAID_REVISION = 1;
    private static final int OVERRUN = 2;

    private WorkSignals() {}

    /** Each revision asked for beyond those included, where it was not billed. */
    static List<Sighting> unpaidRevisions(KnownFacts facts) {
        Map<String, Integer> left = new HashMap<>();
        for (Engagement engagement : facts.engagements()) {
            Integer included = engagement.revisionsIncluded();
            if (included != null) {
                left.put(engagement.id(), included);
            }
        }
        List<Sighting> seen = new ArrayList<>();
        for (Entry entry : facts.entries()) {
            Integer included = left.get(entry.engagement());
            if (included == null || entry.excuses(SignalKind.REVISION_ASKED)) {
                continue;
            }
            int asked = revisionsAsked(entry);
            int beyond = Math.min(asked, Math.max(0, asked - included));
            left.put(entry.engagement(), included - asked);
            for (int i = 0; i < beyond && !entry.billable(); i++) {
                seen.add(
                        Sighting.derived(
                                SignalKind.UNPAID_REVISION,
                                UNPAID_REVISION,
                                entry.day(facts.zone()),
                                entry.id(),
                                entry.excuses(SignalKind.UNPAID_REVISION)));
            }
        }
        return seen;
    }

    private static int revisionsAsked(Entry entry) {
        return (int)
                entry.signals().stream()
                        .map(Signal::kind)
                        .filter(SignalKind.REVISION_ASKED::equals)
                        .count();
    }

    /**
     * Engagements that ran past their agreed end with so much of the client's part in them.
     *
     * @param seen what else was seen
     */
    static List<Sighting> overruns(KnownFacts facts, List<Sighting> seen) {
        Map<String, String> engagementOf = new HashMap<>();
        for (Entry entry : facts.entries()) {
            if (entry.engagement() != null) {
                engagementOf.put(entry.id(), entry.engagement());
            }
        }
        Map<String, Integer> involvement = new HashMap<>();
        for (Sighting s : seen) {
            String engagement = engagementOf.get(s.source());
            if (engagement != null && !s.excused() && involves(s.kind())) {
                involvement.merge(engagement, 1, Integer::sum);
            }
        }
        int enough = Calibration.STANDARD.derived().overrunSignals();
        List<Sighting> overruns = new ArrayList<>();
        for (Engagement e : facts.engagements()) {
            LocalDate end = e.agreedEnd();
            if (end != null
                    && e.overranBy(facts.on())
                    && involvement.getOrDefault(e.id(), 0) >= enough) {
                overruns.add(
                        Sighting.derived(
                                SignalKind.OVERRUN_BY_INVOLVEMENT,
                                OVERRUN,
                                end,
                                FactKind.ENGAGEMENT,
                                e.id(),
                                excused(facts, e)));
            }
        }
        return overruns;
    }

    /** A revision that was agreed on is no sign of meddling; one too many counts as unpaid. */
    private static boolean involves(SignalKind kind) {
        return INVOLVEMENT.contains(kind.dimension())
                && !kind.easing()
                && kind != SignalKind.REVISION_ASKED;
    }

    private static boolean excused(KnownFacts facts, Engagement engagement) {
        return facts.entries().stream()
                .anyMatch(e ->
                        engagement.id().equals(e.engagement())
                                && e.excuses(SignalKind.OVERRUN_BY_INVOLVEMENT));
    }
}
