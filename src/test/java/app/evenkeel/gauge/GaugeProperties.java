package app.evenkeel.gauge;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.SignalKind;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What holds for the gauges of any relation on any day. */
class GaugeProperties {
    private static final Set<SignalKind> WEIGHTLESS =
            EnumSet.of(SignalKind.REVISION_ASKED, SignalKind.LATER_EVERY_CYCLE);

    @Provide
    Arbitrary<Case> cases() {
        return Case.cases();
    }

    @Property
    void aGaugeRunsFromZeroToAHundred(@ForAll("cases") Case any) {
        assertThat(any.values()).allMatch(v -> v >= 0 && v <= 100);
    }

    @Property
    void itsPointsAddUpExactlyToItsValue(@ForAll("cases") Case any) {
        for (Gauge gauge : any.assessed().gauges()) {
            BigDecimal sum =
                    gauge.evidence().stream()
                            .map(Evidence::points)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(gauge.value()));
        }
    }

    @Property
    void pointsHaveTheSignOfWhatTheyDo(@ForAll("cases") Case any) {
        for (Gauge gauge : any.assessed().gauges()) {
            for (Evidence e : gauge.evidence()) {
                int sign = e.points().signum();
                if (e.excused() || WEIGHTLESS.contains(e.signal())) {
                    assertThat(sign).as("%s", e).isZero();
                } else if (e.signal().easing()) {
                    assertThat(sign).as("%s", e).isNotPositive();
                } else {
                    assertThat(sign).as("%s", e).isNotNegative();
                }
            }
        }
    }

    @Property
    void evidenceStandsOldestFirstInTheGaugeOfItsDimension(@ForAll("cases") Case any) {
        for (Gauge gauge : any.assessed().gauges()) {
            assertThat(gauge.evidence()).allMatch(e -> e.signal().dimension() == gauge.dimension());
            assertThat(gauge.evidence()).extracting(Evidence::on).isSorted();
            assertThat(gauge.evidence()).noneMatch(e -> e.on().isAfter(any.on()));
        }
    }

    @Property
    void theOrderInWhichFactsWereWrittenDoesNotMatter(
            @ForAll("cases") Case any, @ForAll long seed) {
        Random random = new Random(seed);
        Case shuffled =
                any.with(
                        shuffled(any.relation().engagements(), random),
                        shuffled(any.relation().entries(), random).stream()
                                .map(e -> shuffled(e, random))
                                .toList(),
                        shuffled(any.relation().invoices(), random).stream()
                                .map(i -> shuffled(i, random))
                                .toList());

        assertThat(shuffled.assessed()).isEqualTo(any.assessed());
    }

    @Property
    void whatLiesAheadChangesNothing(@ForAll("cases") Case any) {
        Case known =
                any.with(
                        any.relation().engagements(),
                        any.relation().entries().stream()
                                .filter(e -> !e.day(Story.RIGA).isAfter(any.on()))
                                .toList(),
                        any.relation().invoices().stream()
                                .filter(i -> !i.issuedOn().isAfter(any.on()))
                                .map(i -> Changed.known(i, any.on()))
                                .toList());

        assertThat(known.assessed()).isEqualTo(any.assessed());
    }

    @Property
    void thirtyDaysAgoItShowedWhatItNowSaysItDid(@ForAll("cases") Case any) {
        Assessment then = any.on(any.on().minusDays(30)).assessed();

        assertThat(any.assessed().thirtyDaysAgo()).isEqualTo(then.enough() ? then.overall() : null);
        assertThat(any.assessed().gauges())
                .allSatisfy(g ->
                        assertThat(g.thirtyDaysAgo())
                                .isEqualTo(
                                        then.enough() ? then.gauge(g.dimension()).value() : null));
    }

    @Property
    void theOverallGaugeLiesBetweenTheMeanAndTheWorst(@ForAll("cases") Case any) {
        Assessment a = any.assessed();
        int worst = a.gauges().stream().mapToInt(Gauge::value).max().orElseThrow();
        double mean = a.gauges().stream().mapToInt(Gauge::value).average().orElseThrow();

        assertThat(a.gauges()).hasSameSizeAs(Dimension.values());
        assertThat((double) a.overall()).isBetween(mean - 0.5, worst + 0.5);
    }

    private static Entry shuffled(Entry e, Random random) {
        return Changed.entry(e, shuffled(e.signals(), random), shuffled(e.excused(), random));
    }

    private static Invoice shuffled(Invoice i, Random random) {
        return Changed.paid(i, shuffled(i.payments(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
