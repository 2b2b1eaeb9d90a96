package app.evenkeel.advice;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Practice;
import app.evenkeel.journal.Relation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through the criteria for parting, one by one (DESIGN, section 5). */
final class Criteria {
    private static final double WEEKS = 3;

    /** The severity of an invoice paid more than seven days late. */
    private static final int WELL_LATE = 2;

    private static final int YEARS_OF_OVERRUNS = 2;
    private static final int OVERRUNS = 2;

    private final Assessed client;
    private final Practice practice;
    private final LocalDate on;
    private final List<Evidence> evidence;
    private final Set<String> hourly;

    private Criteria(Assessed client, Practice practice) {
        this.client = client;
        this.practice = practice;
        this.on = client.assessment().on();
        this.evidence = Recognised.evidence(client.assessment()).toList();
        this.hourly = entriesOfHourlyWork(client.relation());
    }

    /** All fifteen, in their order. */
    static List<Finding> of(Assessed client, Practice practice) {
        Criteria criteria = new Criteria(client, practice);
        return Arrays.stream(Criterion.values()).map(criteria::finding).toList();
    }

    private Finding finding(Criterion criterion) {
        List<Evidence> seen = evidence.stream().filter(e -> shows(criterion, e)).toList();
        return switch (criterion) {
            case A_GO1 -> finding(criterion, seen, overrunsRegularly(seen));
            case A_GO4 -> new BusyMonths(client.client().id(), practice).finding();
            case B2_WALK -> {
                List<Evidence> slips = slipsOfAController();
                yield finding(criterion, slips, regularly(slips));
            }
            default -> finding(criterion, seen, regularly(seen));
        };
    }

    private boolean shows(Criterion criterion, Evidence e) {
        return criterion.signals().contains(e.signal())
                && switch (criterion) {
                    case D4 -> e.severity() >= WELL_LATE;
                    case D6 -> !hourly.contains(e.source());
                    default -> true;
                };
    }

    private static Finding finding(Criterion criterion, List<Evidence> seen, boolean regularly) {
        State state = seen.isEmpty() ? State.NOT_SEEN : State.SEEN;
        return new Finding(
                criterion,
                regularly ? State.REGULARLY : state,
                seen.stream().<Ground>map(Ground.Piece::new).toList());
    }

    /** In three different weeks of the last half year; what is slight counts half. */
    private boolean regularly(List<Evidence> seen) {
        Map<LocalDate, Double> weeks = new HashMap<>();
        for (Evidence e : seen) {
            if (Lately.seen(e, on)) {
                weeks.merge(
                        e.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        Lately.weight(e),
                        Math::max);
            }
        }
        return weeks.values().stream().mapToDouble(w -> w).sum() >= WEEKS;
    }

    private boolean overrunsRegularly(List<Evidence> overruns) {
        LocalDate since = on.minusYears(YEARS_OF_OVERRUNS);
        return overruns.stream()
                        .filter(e -> !e.on().isBefore(since))
                        .map(this::engagement)
                        .distinct()
                        .count()
                >= OVERRUNS;
    }

    /** The engagement that ran over; a mark names it by its entry, if at all. */
    private String engagement(Evidence overrun) {
        return client.relation().entries().stream()
                .filter(e -> !overrun.derived() && e.id().equals(overrun.source()))
                .filter(e -> e.engagement() != null)
                .map(Entry::engagement)
                .findFirst()
                .orElse(overrun.source());
    }

    private List<Evidence> slipsOfAController() {
        boolean controller =
                Recognised.in(client.assessment()).stream()
                        .anyMatch(r -> r.kind() == ClientKind.B2);
        return controller
                ? Keeping.of(client).stream()
                        .filter(Keeping::broken)
                        .flatMap(k -> k.since().stream())
                        .distinct()
                        .sorted(Evidence.OLDEST_FIRST)
                        .toList()
                : List.of();
    }

    /** By the hour a client may change their mind, as they pay for it (ADVICE D6). */
    private static Set<String> entriesOfHourlyWork(Relation relation) {
        Set<String> engagements =
                relation.engagements().stream()
                        .filter(e -> e.billing() == Billing.HOURLY)
                        .map(Engagement::id)
                        .collect(Collectors.toSet());
        return relation.entries().stream()
                .filter(e -> e.engagement() != null && engagements.contains(e.engagement()))
                .map(Entry::id)
                .collect(Collectors.toSet());
    }
}
