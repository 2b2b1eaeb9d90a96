package app.evenkeel.advice;

import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.SignalKind;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind that a client is of, and what shows it (DESIGN, section 5).
 *
 * @param evidence oldest first
 */
public record Recognised(ClientKind kind, List<Evidence> evidence) {
    private static final int PIECES = 3;

    /** One of these is enough to know who pays eventually (ADVICE B3). */
    private static final Set<SignalKind> ENOUGH_BY_ITSELF =
            Set.of(SignalKind.PAY_EVENTUALLY, SignalKind.LATER_EVERY_CYCLE);

    public Recognised {
        evidence = List.copyOf(evidence);
    }

    /** The kinds that show on the day of an assessment; of some clients none, of some several. */
    public static List<Recognised> in(Assessment assessment) {
        return Arrays.stream(ClientKind.values())
                .map(kind -> new Recognised(kind, evidence(kind, assessment)))
                .filter(Recognised::shown)
                .toList();
    }

    private static List<Evidence> evidence(ClientKind kind, Assessment assessment) {
        return evidence(assessment)
                .filter(e -> e.signal().sources().contains(kind.id()))
                .filter(e -> Lately.seen(e, assessment.on()))
                .toList();
    }

    /** All that speaks against a relation, oldest first. */
    static Stream<Evidence> evidence(Assessment assessment) {
        return assessment.gauges().stream()
                .flatMap(g -> g.evidence().stream())
                .filter(Evidence::adverse)
                .sorted(Evidence.OLDEST_FIRST);
    }

    private boolean shown() {
        return evidence.size() >= PIECES
                || evidence.stream().anyMatch(e -> ENOUGH_BY_ITSELF.contains(e.signal()));
    }
}
