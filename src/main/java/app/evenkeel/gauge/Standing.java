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

/**
 * The six gauges and the overall value of one day, without a look at other days.
 *
 * @param enough whether there are facts enough to say
 */
record Standing(boolean enough, int overall, List<Gauge> gauges) {
    private static final Calibration C = Calibration.STANDARD;

    static Standing of(Owner owner, Relation relation, LocalDate on) {
        KnownFacts facts = KnownFacts.of(owner, relation, on);
        return of(facts, Sightings.in(facts));
    }

    static Standing of(KnownFacts facts, Sightings seen) {
        List<Gauge> gauges = gauges(seen, facts.on());
        return new Standing(
                !redLines(gauges).isEmpty()
                        || somethingOpen(seen)
                        || factsCounted(facts) >= C.enoughFacts(),
                overall(gauges),
                gauges);
    }

    Gauge gauge(Dimension dimension) {
        return gauges.stream().filter(g -> g.dimension() == dimension).findFirst().orElseThrow();
    }

    /** The red lines crossed, oldest first. */
    List<Evidence> redLines() {
        return redLines(gauges);
    }

    private static List<Evidence> redLines(List<Gauge> gauges) {
        return gauges.stream()
                .flatMap(g -> g.evidence().stream())
                .filter(e -> e.signal().redLine() && !e.excused())
                .toList();
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

    /** The entries and invoices of the last year. */
    static int factsCounted(KnownFacts facts) {
        LocalDate since = facts.on().minusDays(C.enoughDays());
        long entries =
                facts.entries().stream()
                        .filter(e -> e.day(facts.zone()).isAfter(since) && !e.onlySetsAside())
                        .count();
        long invoices = facts.invoices().stream().filter(i -> i.issuedOn().isAfter(since)).count();
        return (int) (entries + invoices);
    }
}
