package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.CONDUCT;
import static app.evenkeel.journal.SignalKind.ABUSE;
import static app.evenkeel.journal.SignalKind.DOUBLE_CHANNEL;
import static app.evenkeel.journal.SignalKind.PAYS_LATE;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.SignalKind.TRIVIAL_CHANGES;
import static app.evenkeel.journal.SignalKind.UNREASONABLE_DEMAND;
import static app.evenkeel.journal.Talk.answer;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.request;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;

/** The six gauges together: the overall one, the red lines, the past, and what was known when. */
class AssessmentTest {
    private static final String ON = "2026-02-02";

    @Test
    void allSixGaugesAreThereInTheirOrder() {
        assertThat(Story.of("acme").on(ON).gauges())
                .extracting(Gauge::dimension)
                .containsExactly(Dimension.values());
    }

    @Test
    void withoutFactsAllIsCalm() {
        Assessment calm = Story.of("acme").on(ON);

        assertThat(calm.client()).isEqualTo("acme");
        assertThat(calm.on()).isEqualTo(ON);
        assertThat(calm.overall()).isZero();
        assertThat(calm.level()).isEqualTo(Level.CALM);
        assertThat(calm.gauges()).allSatisfy(g -> assertThat(g.value()).isZero());
    }

    @Test
    void theWorstGaugeCountsMost() {
        Assessment mixed =
                Story.of("acme")
                        .told(seen(ON, THREAT, 1), seen(ON, DOUBLE_CHANNEL, 3))
                        .told(seen(ON, TRIVIAL_CHANGES, 3), seen(ON, UNREASONABLE_DEMAND, 2))
                        .on(ON);

        // Conduct 50, control 43, scope 13: 0.8·50 + 0.2·(43 + 13)/5 = 42.24.
        assertThat(mixed.gauges()).extracting(Gauge::value).containsExactly(43, 0, 0, 0, 13, 50);
        assertThat(mixed.overall()).isEqualTo(42);
        assertThat(mixed.level()).isEqualTo(Level.WATCH);
    }

    @Test
    void whereAllIsBadTheOthersAddTheirFifth() {
        Story story = Story.of("acme");
        for (SignalKind kind : SignalKind.values()) {
            if (kind.weight() == SignalKind.Weight.ADVERSE) {
                story.told(seen(ON, kind, 3));
            }
        }

        // 0.8·86 + 0.2·(75 + 56 + 75 + 81 + 24)/5 = 81.24.
        assertThat(story.on(ON).gauges())
                .extracting(Gauge::value)
                .containsExactly(86, 75, 56, 75, 81, 24);
        assertThat(story.on(ON).overall()).isEqualTo(81);
        assertThat(story.on(ON).level()).isEqualTo(Level.CRITICAL);
    }

    @Test
    void oneGaugeAloneIsFourFifths() {
        // Conduct 13: 10.4.
        assertThat(Story.of("acme").told(seen(ON, RUDENESS, 2)).on(ON).overall()).isEqualTo(10);
    }

    @Test
    void redLinesAreNamedOldestFirst() {
        Assessment crossed =
                Story.of("acme")
                        .told(seen(ON, ABUSE, 1), seen("2024-01-05", THREAT, 2))
                        .told(seen(ON, RUDENESS, 3))
                        .on(ON);

        assertThat(crossed.redLines())
                .extracting(e -> e.signal().id() + " " + e.on() + " " + e.source())
                .containsExactly("threat 2024-01-05 n2", "abuse 2026-02-02 n1");
        assertThat(crossed.gauge(CONDUCT).evidence()).containsAll(crossed.redLines());
    }

    @Test
    void theValueOfThirtyDaysAgoIsWhatWasKnownThen() {
        Story story =
                Story.of("acme").told(seen("2026-01-03", THREAT, 1), seen("2026-01-04", THREAT, 2));

        // 30 days before 2 February is 3 January: 80 % of 50.
        assertThat(story.on(ON).thirtyDaysAgo()).isEqualTo(40);
        assertThat(story.on("2026-02-01").thirtyDaysAgo()).isNull();
    }

    @Test
    void everyGaugeKnowsItsOwnValueOfThirtyDaysAgo() {
        Story story =
                Story.of("acme")
                        .told(seen("2026-01-03", THREAT, 1), seen("2026-01-04", DOUBLE_CHANNEL, 3));

        assertThat(story.on(ON).gauges())
                .extracting(Gauge::thirtyDaysAgo)
                .containsExactly(0, 0, 0, 0, 0, 50);
        assertThat(story.on("2026-02-01").gauges())
                .extracting(Gauge::thirtyDaysAgo)
                .containsOnlyNulls();
    }

    @Test
    void whatLiesAheadHasNotHappenedYet() {
        Story known =
                Story.of("acme")
                        .told(request("ask", "2026-01-12", "2026-01-20"))
                        .told(seen("2026-01-12", RUDENESS, 1))
                        .billed(due("i1", "2026-01-20"), due("i2", "2026-02-10"));
        Story later =
                Story.of("acme")
                        .told(request("ask", "2026-01-12", "2026-01-20"))
                        .told(seen("2026-01-12", RUDENESS, 1))
                        .told(answer("ask", "2026-02-03"), seen("2026-02-03", THREAT, 3))
                        .told(note("2026-02-03").about("i1").excusing(PAYS_LATE))
                        .billed(
                                due("i1", "2026-01-20")
                                        .disputed("2026-02-03")
                                        .paid("2026-02-04")
                                        .cancelled("2026-02-05"),
                                due("i2", "2026-02-10").paid("2026-02-03"),
                                due("i3", "2026-02-17").paid("2026-02-03"));

        assertThat(later.on(ON)).isEqualTo(known.on(ON));
        assertThat(later.on("2026-02-03")).isNotEqualTo(known.on("2026-02-03"));
    }
}
