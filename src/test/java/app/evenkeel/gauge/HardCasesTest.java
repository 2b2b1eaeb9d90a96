package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.CONDUCT;
import static app.evenkeel.journal.Dimension.CONTROL;
import static app.evenkeel.journal.Dimension.PAYMENT;
import static app.evenkeel.journal.Dimension.SCOPE;
import static app.evenkeel.journal.SignalKind.CHANGES_MIND;
import static app.evenkeel.journal.SignalKind.DOUBLE_CHANNEL;
import static app.evenkeel.journal.SignalKind.KEPT_BOUNDARY;
import static app.evenkeel.journal.SignalKind.OVERRUN_BY_INVOLVEMENT;
import static app.evenkeel.journal.SignalKind.PAID_EXTRA_WORK;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THANKS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.call;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Where a gauge could easily be unfair: what a consultant would call a fair answer. */
class HardCasesTest {
    private static final String ON = "2026-11-16";

    @Test
    void ofAClientWithoutFactsThereIsNothingToSay() {
        Assessment unknown = Story.of("acme").on(ON);

        assertThat(unknown.enough()).isFalse();
        assertThat(unknown.thirtyDaysAgo()).isNull();
        assertThat(unknown.gauges()).allMatch(g -> g.value() == 0 && g.thirtyDaysAgo() == null);
        assertThat(unknown.redLines()).isEmpty();
    }

    @Test
    void oneBadDayIsTooLittleToSay() {
        Assessment once = Story.of("acme").told(seen(ON, RUDENESS, 3)).on(ON);

        assertThat(once.enough()).isFalse();
        assertThat(once.gauge(CONDUCT).evidence()).hasSize(1);
    }

    @Test
    void oneUnpaidInvoiceSaysEnough() {
        Assessment overdue = Story.of("acme").billed(due("i1", "2026-11-02")).on(ON);

        // Two weeks late, and nothing else known: payment wants watching, the relation is calm.
        assertThat(overdue.enough()).isTrue();
        assertThat(overdue.gauge(PAYMENT).level()).isEqualTo(Level.WATCH);
        assertThat(overdue.level()).isEqualTo(Level.CALM);
    }

    @Test
    void whatHappenedYearsAgoIsForgottenAndNotHeldAgainstAnybody() {
        Story story = Story.of("acme");
        for (int week = 0; week < 20; week++) {
            story.told(seen(LocalDate.parse("2022-11-14").plusWeeks(week).toString(), RUDENESS, 3));
        }

        assertThat(story.on("2023-03-31").gauge(CONDUCT).level()).isEqualTo(Level.CRITICAL);
        assertThat(story.on(ON).enough()).isFalse();
        assertThat(story.on(ON).overall()).isZero();
        assertThat(story.on(ON).gauge(CONDUCT).evidence()).hasSize(20);
    }

    @Test
    void anOldQuarrelDoesNotColourThreeQuietNewFacts() {
        Story story =
                Story.of("acme")
                        .told(seen("2024-11-11", RUDENESS, 3), seen("2024-11-18", RUDENESS, 3))
                        .told(note("2026-11-02"), note("2026-11-09"), note(ON));

        assertThat(story.on(ON).enough()).isTrue();
        assertThat(story.on(ON).overall()).isZero();
    }

    @Test
    void whatLiesAheadIsNotKnownYet() {
        Story ahead =
                Story.of("acme")
                        .ownerHours("08:00", "17:00")
                        .worked(Work.on("site").revisionsIncluded(0).until("2026-11-30"))
                        .told(seen("2026-11-17", THREAT, 3).in("site"))
                        .told(call("2026-11-17T23:00"), call("2026-11-18T23:00"))
                        .billed(due("i1", "2026-12-01").disputed("2026-11-20"));

        assertThat(ahead.on(ON)).isEqualTo(Story.of("acme").on(ON));
    }

    @Test
    void aRedLineWithNothingElseIsSeenAndIsNotTheEndOfTheWorld() {
        Assessment crossed = Story.of("acme").told(seen(ON, THREAT, 1)).on(ON);

        assertThat(crossed.enough()).isTrue();
        assertThat(crossed.redLines()).hasSize(1);
        assertThat(crossed.gauge(CONDUCT).level()).isEqualTo(Level.STRAINED);
        assertThat(crossed.level()).isEqualTo(Level.WATCH);
    }

    @Test
    void aRedLineOfFiveYearsAgoIsOnRecordAndWeighsNextToNothing() {
        Assessment remembered = Story.of("acme").told(seen("2021-11-16", THREAT, 1)).on(ON);

        assertThat(remembered.enough()).isTrue();
        assertThat(remembered.redLines()).hasSize(1);
        assertThat(remembered.gauge(CONDUCT).value()).isBetween(1, 5);
        assertThat(remembered.level()).isEqualTo(Level.CALM);
    }

    @Test
    void aThankfulClientMaySlipThreeTimes() {
        Story thankful =
                Story.of("acme")
                        .told(seen("2026-10-19", DOUBLE_CHANNEL, 1))
                        .told(seen("2026-10-28", CHANGES_MIND, 1))
                        .told(seen("2026-11-10", RUDENESS, 1))
                        .told(seen("2026-10-21", KEPT_BOUNDARY, 1))
                        .told(seen("2026-11-03", PAID_EXTRA_WORK, 1))
                        .told(seen("2026-11-11", THANKS, 2), seen(ON, THANKS, 1));

        assertThat(thankful.on(ON).level()).isEqualTo(Level.CALM);
        assertThat(thankful.on(ON).gauges()).allMatch(g -> g.value() <= 2);
        assertThat(thankful.gauge(CONDUCT, ON).evidence())
                .as("the slip stays on the receipt")
                .anyMatch(e -> e.signal() == RUDENESS);
    }

    @Test
    void evenWithoutThanksThreeMildSlipsOfOneKindAreCalm() {
        Story slips =
                Story.of("acme")
                        .told(seen("2026-10-26", RUDENESS, 1))
                        .told(seen("2026-11-04", RUDENESS, 1))
                        .told(seen("2026-11-12", RUDENESS, 1));

        assertThat(slips.gauge(CONDUCT, ON).value()).isBetween(10, 24);
        assertThat(slips.on(ON).level()).isEqualTo(Level.CALM);
    }

    @Test
    void fiveThousandSignalsInAMonthStayWithinAHundredAndAddUp() {
        SignalKind[] all = SignalKind.values();
        Story crowded = Story.of("acme");
        for (int i = 0; i < 5_000; i++) {
            crowded.told(seen(dayOfOctober(i), all[i % all.length], 1 + i % 3));
        }

        Assessment crushed = crowded.on(ON);
        assertThat(crushed.overall()).isBetween(75, 100);
        assertThat(crushed.gauges()).allMatch(g -> g.value() >= 0 && g.value() <= 100);
        assertThat(crushed.gauges().stream().mapToInt(g -> g.evidence().size()).sum())
                .isEqualTo(5_000);
        assertThat(crushed.gauges()).allSatisfy(HardCasesTest::addsUp);
    }

    @Test
    void fiveThousandSmallSignsOfOneKindAreABadMonthAndNoMore() {
        Story picky = Story.of("acme");
        for (int i = 0; i < 5_000; i++) {
            picky.told(seen(dayOfOctober(i), DOUBLE_CHANNEL, 1));
        }

        assertThat(picky.gauge(CONTROL, "2026-10-31").value()).isBetween(25, 50);
        addsUp(picky.gauge(CONTROL, "2026-10-31"));
    }

    private static String dayOfOctober(int i) {
        return LocalDate.of(2026, 10, 1).plusDays(i % 31).toString();
    }

    private static void addsUp(Gauge gauge) {
        assertThat(
                        gauge.evidence().stream()
                                .map(Evidence::points)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("%s", gauge.dimension())
                .isEqualByComparingTo(BigDecimal.valueOf(gauge.value()));
    }

    @Test
    void anEngagementWithoutAnEndNeverOverruns() {
        Story retainer = Story.of("acme").worked(Work.on("care"));
        for (LocalDate day = LocalDate.parse("2023-01-02");
                day.isBefore(LocalDate.parse(ON));
                day = day.plusMonths(1)) {
            retainer.told(seen(day.toString(), CHANGES_MIND, 1).in("care"));
        }

        assertThat(retainer.gauge(SCOPE, ON).evidence())
                .hasSize(47)
                .noneMatch(e -> e.signal() == OVERRUN_BY_INVOLVEMENT);
        // One small change of mind a month, for years: seen, and still calm or barely more.
        assertThat(retainer.gauge(SCOPE, ON).value()).isBetween(15, 35);
    }
}
