package app.evenkeel.gauge;

import static app.evenkeel.journal.Dimension.CONDUCT;
import static app.evenkeel.journal.SignalKind.LATER_EVERY_CYCLE;
import static app.evenkeel.journal.SignalKind.PUBLIC_ATTACK;
import static app.evenkeel.journal.SignalKind.REVISION_ASKED;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Set;

/**
 * What a piece of evidence is worth: weight × severity × what time has left, and less in a crowd.
 */
class WeighingTest {
    private static final String MONDAY = "2026-02-02";

    /** R points show 100·(1 − 2^(−R/20)). */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 3", "2, 7", "4, 13", "8, 24", "20, 50", "40, 75", "80, 94", "160, 100"})
    void twentyPointsFillHalfAndTwentyMoreHalfOfTheRest(double points, int value) {
        assertThat(Shown.by(points)).isEqualTo(value);
    }

    /** Slight: 2 points for what is adverse, 20 for a red line, nothing for what eases. */
    @ParameterizedTest
    @EnumSource(SignalKind.class)
    void everyKindHasItsWeight(SignalKind kind) {
        Set<SignalKind> weightless = Set.of(REVISION_ASKED, LATER_EVERY_CYCLE);
        int points = kind.easing() || weightless.contains(kind) ? 0 : kind.redLine() ? 20 : 2;

        assertThat(Story.of("acme").told(seen(MONDAY, kind, 1)).value(kind.dimension(), MONDAY))
                .isEqualTo(Shown.by(points));
    }

    @ParameterizedTest
    @CsvSource({"1, 7, 50", "2, 13, 75", "3, 24, 94"})
    void aGraverOneCountsDoubleAndTheGravestFourTimes(int severity, int adverse, int redLine) {
        assertThat(Story.of("acme").told(seen(MONDAY, RUDENESS, severity)).value(CONDUCT, MONDAY))
                .isEqualTo(adverse);
        assertThat(Story.of("acme").told(seen(MONDAY, THREAT, severity)).value(CONDUCT, MONDAY))
                .isEqualTo(redLine);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-02, 8", "2026-05-03, 4", "2026-08-01, 2", "2027-01-28, 0.5"})
    void halfIsLeftAfterNinetyDays(String on, double points) {
        assertThat(Story.of("acme").told(seen(MONDAY, RUDENESS, 3)).value(CONDUCT, on))
                .isEqualTo(Shown.by(points));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-02, 40", "2026-05-03, 33.717", "2027-02-02, 20", "2028-02-02, 10"})
    void ofARedLineHalfIsLeftAfterAYear(String on, double points) {
        assertThat(Story.of("acme").told(seen(MONDAY, THREAT, 2)).value(CONDUCT, on))
                .isEqualTo(Shown.by(points));
    }

    @Test
    void withinAWeekEachNextOneOfAKindCountsHalf() {
        Story story =
                Story.of("acme")
                        .told(
                                seen(MONDAY, RUDENESS, 1),
                                seen(MONDAY, RUDENESS, 1),
                                seen(MONDAY, RUDENESS, 1));

        assertThat(story.value(CONDUCT, MONDAY)).isEqualTo(Shown.by(2 + 1 + 0.5)).isEqualTo(11);
    }

    @Test
    void theStrongestComesFirst() {
        Story story =
                Story.of("acme")
                        .told(
                                seen(MONDAY, RUDENESS, 1),
                                seen(MONDAY, RUDENESS, 3),
                                seen(MONDAY, RUDENESS, 2));

        assertThat(story.value(CONDUCT, MONDAY)).isEqualTo(Shown.by(8 + 4 / 2.0 + 2 / 4.0));
    }

    @Test
    void redLinesOfAWeekAreHalvedToo() {
        Story story = Story.of("acme").told(seen(MONDAY, THREAT, 1), seen(MONDAY, THREAT, 1));

        assertThat(story.value(CONDUCT, MONDAY)).isEqualTo(Shown.by(30));
    }

    @Test
    void differentKindsDoNotCrowdEachOther() {
        Story story =
                Story.of("acme").told(seen(MONDAY, THREAT, 1), seen(MONDAY, PUBLIC_ATTACK, 1));

        assertThat(story.value(CONDUCT, MONDAY)).isEqualTo(Shown.by(40));
    }

    @Test
    void aWeekBeginsOnMonday() {
        double day = Math.pow(2, -1 / 90.0);
        Story sundayAndMonday =
                Story.of("acme").told(seen("2026-02-01", RUDENESS, 3), seen(MONDAY, RUDENESS, 3));
        Story saturdayAndSunday =
                Story.of("acme")
                        .told(seen("2026-01-31", RUDENESS, 3), seen("2026-02-01", RUDENESS, 3));

        assertThat(sundayAndMonday.value(CONDUCT, MONDAY)).isEqualTo(Shown.by(8 + 8 * day));
        assertThat(saturdayAndSunday.value(CONDUCT, "2026-02-01")).isEqualTo(Shown.by(8 + 4 * day));
    }

    @Test
    void theOwnersClockDecidesTheDayAndSoTheWeek() {
        // 23:30 on Sunday in London is half past one on Monday in Riga.
        Story story =
                Story.of("acme")
                        .told(
                                seen("2026-02-01T23:30:00+00:00", RUDENESS, 3),
                                seen(MONDAY, RUDENESS, 3));

        assertThat(story.value(CONDUCT, MONDAY)).isEqualTo(Shown.by(8 + 4));
        assertThat(story.gauge(CONDUCT, "2026-02-01").evidence()).isEmpty();
    }

    @Test
    void aWeekMayRunOverTheTurnOfTheYear() {
        double days = Math.pow(2, -4 / 90.0);
        Story story =
                Story.of("acme")
                        .told(seen("2025-12-29", RUDENESS, 3), seen("2026-01-02", RUDENESS, 3));

        assertThat(story.value(CONDUCT, "2026-01-02")).isEqualTo(Shown.by(8 + 4 * days));
    }
}
