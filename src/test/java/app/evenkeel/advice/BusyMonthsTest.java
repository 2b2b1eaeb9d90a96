package app.evenkeel.advice;

import static app.evenkeel.advice.Criterion.A_GO4;
import static app.evenkeel.advice.State.NOT_SEEN;
import static app.evenkeel.advice.State.REGULARLY;
import static app.evenkeel.advice.State.SEEN;
import static app.evenkeel.journal.Talk.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Story;

import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.List;

/** Whether a client leaves time for the others, seen on 15 June 2026. */
class BusyMonthsTest {
    private static final String ON = "2026-06-15";

    private static Story acme() {
        return Story.of("acme");
    }

    /** Another client with ten hours in every month. */
    private static Story other() {
        Story other = Story.of("other");
        for (int month = 1; month <= 6; month++) {
            other.told(note("2026-%02d-10".formatted(month)).took(600).as("o" + month));
        }
        return other.told(note("2025-12-10").took(600).as("o12"));
    }

    private static Finding finding(Story acme, Story... others) {
        return Judged.on(ON, acme, others).finding(A_GO4);
    }

    @Test
    void halfOfTheTimeIsNotTooMuch() {
        assertThat(finding(acme().told(note("2026-05-01").took(600)), other()).state())
                .isEqualTo(NOT_SEEN);
    }

    @Test
    void moreThanHalfIs() {
        Story acme =
                acme().told(note("2026-05-01").took(1).as("first"))
                        .told(note("2026-05-31").took(600).as("last"));
        Finding finding = finding(acme, other());

        assertThat(finding.state()).isEqualTo(SEEN);
        assertThat(finding.grounds())
                .containsExactly(
                        new Ground.Month(
                                YearMonth.of(2026, 5), 601, 1201, List.of("first", "last")));
    }

    @Test
    void threeMonthsOfSixAreRegular() {
        Story acme = acme().told(note("2026-02-01").took(601)).told(note("2026-04-01").took(601));
        assertThat(finding(acme, other()).state()).isEqualTo(SEEN);

        acme.told(note("2026-06-14").took(601));
        assertThat(finding(acme, other()).state()).isEqualTo(REGULARLY);
        assertThat(finding(acme, other()).sources()).containsExactly("n1", "n2", "n3");
    }

    @Test
    void theFirstOfTheSixIsJanuary() {
        assertThat(finding(acme().told(note("2026-01-01").took(601)), other()).state())
                .isEqualTo(SEEN);
        assertThat(finding(acme().told(note("2025-12-31").took(601)), other()).state())
                .isEqualTo(NOT_SEEN);
    }

    @Test
    void whatLiesAheadInTheMonthDoesNotCountYet() {
        Story acme = acme().told(note("2026-06-15").took(600), note("2026-06-16").took(600));

        assertThat(finding(acme, other()).state()).isEqualTo(NOT_SEEN);
    }

    @Test
    void theOnlyClientLeavesTimeEnough() {
        Story acme = acme().told(note("2026-05-01").took(6000));

        assertThat(finding(acme).state()).isEqualTo(NOT_SEEN);
        assertThat(finding(acme, Story.of("quiet")).state()).isEqualTo(SEEN);
    }

    @Test
    void allTheOthersCountTogether() {
        Story third = Story.of("third").told(note("2026-05-03").took(1));

        assertThat(finding(acme().told(note("2026-05-01").took(601)), other(), third).state())
                .isEqualTo(NOT_SEEN);
    }

    @Test
    void aMonthWithoutNotedTimeSaysNothing() {
        assertThat(finding(acme().told(note("2026-05-01")), Story.of("quiet")).state())
                .isEqualTo(NOT_SEEN);
    }
}
