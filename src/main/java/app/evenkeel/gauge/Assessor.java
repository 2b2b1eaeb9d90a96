package app.evenkeel.gauge;

import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Judges a relation on a day, from what was known on that day (DESIGN, section 4). */
public final class Assessor {
    private static final Calibration C = Calibration.STANDARD;
    private static final int EARLIER_DAYS = 30;

    private final Owner owner;

    /**
     * @param owner whose time zone says which day it is, and whose working hours stand where a
     *     client has none
     */
    public Assessor(Owner owner) {
        this.owner = owner;
    }

    /**
     * The first day whose every entry is looked at; of older ones only those can matter that carry
     * something to judge.
     */
    public static LocalDate looksBackTo(LocalDate on) {
        return on.minusDays(EARLIER_DAYS + C.enoughDays());
    }

    /**
     * How many more entries and invoices it takes until there is enough to say by their number
     * alone; 0 where there are enough.
     */
    public int factsMissing(Relation relation, LocalDate on) {
        return (int)
                Math.max(0, C.enoughFacts() - factsCounted(KnownFacts.of(owner, relation, on)));
    }

    public Assessment assess(Relation relation, LocalDate on) {
        Assessment earlier = standing(relation, on.minusDays(EARLIER_DAYS));
        Assessment now = standing(relation, on);
        return new Assessment(
                now.client(),
                on,
                now.overall(),
                now.level(),
                now.enough(),
                earlier.enough() ? earlier.overall() : null,
                earlier.enough() ? since(earlier, now) : now.gauges(),
                now.redLines());
    }

    private static List<Gauge> since(Assessment earlier, Assessment now) {
        return now.gauges().stream().map(g -> g.since(earlier.gauge(g.dimension()))).toList();
    }

    private Assessment standing(Relation relation, LocalDate on) {
        KnownFacts facts = KnownFacts.of(owner, relation, on);
        Sightings seen = Sightings.in(facts);
        List<Gauge> gauges = gauges(seen, on);
        List<Evidence> redLines =
                gauges.stream()
                        .flatMap(g -> g.evidence().stream())
                        .filter(e -> e.signal().redLine() && !e.excused())
                        .toList();
        int overall = overall(gauges);
        return new Assessment(
                relation.client().id(),
                on,
                overall,
                C.level(overall),
                !redLines.isEmpty()
                        || somethingOpen(seen)
                        || factsCounted(facts) >= C.enoughFacts(),
                null,
                gauges,
                redLines);
    }

    private static List<Gauge> gauges(Sightings seen, LocalDate on) {
        Map<Dimension, List<Share>> shares = new EnumMap<>(Dimension.class);
        Stream.concat(
                        Weighing.shares(seen.signals(), on).stream(),
                        PaymentAverage.shares(seen.invoices(), on).stream())
                .forEach(s ->
                        shares.computeIfAbsent(
                                        s.sighting().kind().dimension(), _ -> new ArrayList<>())
                                .add(s));
        return Arrays.stream(Dimension.values())
                .map(d -> Receipt.gauge(d, shares.getOrDefault(d, List.of())))
                .toList();
    }

    private static int overall(List<Gauge> gauges) {
        int worst = gauges.stream().mapToInt(Gauge::value).max().orElse(0);
        int sum = gauges.stream().mapToInt(Gauge::value).sum();
        double others = (sum - worst) / (double) (gauges.size() - 1);
        return (int) Math.round(C.worstShare() * worst + (1 - C.worstShare()) * others);
    }

    private static boolean somethingOpen(Sightings seen) {
        return Stream.concat(
                        seen.signals().stream(),
                        seen.invoices().stream().map(PaidInvoice::sighting))
                .anyMatch(Sighting::open);
    }

    private static long factsCounted(KnownFacts facts) {
        LocalDate since = facts.on().minusDays(C.enoughDays());
        long entries =
                facts.entries().stream().filter(e -> e.day(facts.zone()).isAfter(since)).count();
        long invoices = facts.invoices().stream().filter(i -> i.issuedOn().isAfter(since)).count();
        return entries + invoices;
    }
}
