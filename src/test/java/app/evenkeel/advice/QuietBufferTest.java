package app.evenkeel.advice;

import static app.evenkeel.journal.SignalKind.CHECKS_BEFORE_DEADLINE;
import static app.evenkeel.journal.SignalKind.DOUBTS_COMPETENCE;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import app.evenkeel.gauge.Story;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.WorkingHours;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The owner's own day for what is promised. 1 June 2026 is a Monday. */
class QuietBufferTest {
    private static LocalDate ownDay(String promised, WorkingHours hours) {
        return QuietBuffer.ownDay(
                LocalDate.parse(promised), Story.of("acme").ownerHours(hours).owner());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-05, 2026-06-03",
        "2026-06-04, 2026-06-02",
        "2026-06-03, 2026-06-01",
        "2026-06-02, 2026-05-29",
        "2026-06-01, 2026-05-28",
        "2026-05-31, 2026-05-28",
        "2026-05-30, 2026-05-28"
    })
    void whatIsPromisedForFridayIsDoneOnWednesday(LocalDate promised, LocalDate own) {
        assertThat(ownDay(promised.toString(), WorkingHours.NONE)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-04, 2026-06-02",
        "2026-06-02, 2026-05-31",
        "2026-06-01, 2026-05-28",
        "2026-05-31, 2026-05-27",
        "2026-06-05, 2026-06-03",
        "2026-06-06, 2026-06-03"
    })
    void inIsraelTheWeekBeginsOnSunday(LocalDate promised, LocalDate own) {
        WorkingHours israel =
                Story.hours("09:00", "17:00", SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY);

        assertThat(ownDay(promised.toString(), israel)).isEqualTo(own);
    }

    @Test
    void whoWorksOnOneDayAWeekIsDoneTwoWeeksBefore() {
        assertThat(ownDay("2026-06-17", Story.hours("09:00", "17:00", TUESDAY)))
                .isEqualTo("2026-06-09");
    }

    @Test
    void aDayInTwoStretchesIsOneDay() {
        WorkingHours split =
                new WorkingHours(
                        Stream.of(
                                        Story.hours("08:00", "12:00", MONDAY, THURSDAY),
                                        Story.hours("13:00", "17:00", MONDAY, THURSDAY))
                                .flatMap(h -> h.spans().stream())
                                .toList());

        assertThat(ownDay("2026-06-05", split)).isEqualTo("2026-06-01");
    }

    private static boolean wise(SignalKind kind, int times) {
        Story story = Story.of("acme");
        for (int i = 0; i < times; i++) {
            story.told(seen("2026-06-0" + (i + 1), kind, 1));
        }
        return QuietBuffer.wiseFor(story.on("2026-06-30"));
    }

    @Test
    void itIsWiseForTheHandsOnAlone() {
        assertThat(wise(CHECKS_BEFORE_DEADLINE, 3)).isTrue();
        assertThat(wise(CHECKS_BEFORE_DEADLINE, 2)).isFalse();
        assertThat(wise(DOUBTS_COMPETENCE, 3)).isFalse();
    }
}
