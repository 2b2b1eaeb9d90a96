package app.evenkeel.gauge;

import static app.evenkeel.journal.Dimension.CONTROL;
import static app.evenkeel.journal.SignalKind.CONTACT_OUTSIDE_HOURS;
import static app.evenkeel.journal.Talk.call;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** Hard cases about hours: none at all, a call agreed for the evening, another weekend. */
class HardHoursTest {
    private static final String ON = "2026-11-16";

    @Test
    void withoutWorkingHoursAnywhereACallAtNightIsNoOffence() {
        Story story = Story.of("acme");
        for (int day = 10; day < 17; day++) {
            story.told(call("2026-11-" + day + "T03:00"));
        }

        assertThat(story.on(ON).enough()).isTrue();
        assertThat(story.on(ON).overall()).isZero();
    }

    @Test
    void aWeeklyCallThatWasAgreedOnIsNoOffenceAtSixInTheEvening() {
        Story agreed =
                weeklyCalls("18:00").ownerHours("08:00", "17:00").agreedHours("10:00", "19:00");

        assertThat(agreed.on(ON).enough()).isTrue();
        assertThat(agreed.gauge(CONTROL, ON).evidence()).isEmpty();
    }

    @Test
    void theSameCallsWithoutAgreementOrAnHourLaterAre() {
        Story unasked = weeklyCalls("18:00").ownerHours("08:00", "17:00");
        Story later =
                weeklyCalls("19:00").ownerHours("08:00", "17:00").agreedHours("10:00", "19:00");

        assertThat(unasked.gauge(CONTROL, ON).evidence()).hasSize(52);
        assertThat(unasked.gauge(CONTROL, ON).level()).isEqualTo(Level.STRAINED);
        assertThat(later.gauge(CONTROL, ON)).isEqualTo(unasked.gauge(CONTROL, ON));
    }

    /** Every Tuesday of a year, so in winter time and in summer time. */
    private static Story weeklyCalls(String time) {
        Story story = Story.of("acme");
        for (LocalDate day = LocalDate.parse("2025-11-18");
                day.isBefore(LocalDate.parse(ON));
                day = day.plusWeeks(1)) {
            story.told(call(day + "T" + time));
        }
        return story;
    }

    /** The week from Sunday, 8 November: in Israel work begins on it, in Riga on Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-08T10:00, false",
        "2026-11-09T10:00, false",
        "2026-11-12T17:59, false",
        "2026-11-12T18:00, true",
        "2026-11-13T10:00, true",
        "2026-11-14T10:00, true"
    })
    void anIsraeliClientMayCallOnSundaysAndRestsOnFridays(String at, boolean outside) {
        Story israeli =
                Story.of("acme")
                        .ownerHours("08:00", "17:00", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)
                        .agreedHours("09:00", "18:00", SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY)
                        .told(call(at));

        assertThat(israeli.gauge(CONTROL, ON).evidence())
                .hasSize(outside ? 1 : 0)
                .allMatch(e -> e.signal() == CONTACT_OUTSIDE_HOURS);
    }

    /** Summer time begins two days earlier in Israel, but on a Friday. */
    @Test
    void nineInTelAvivIsNineInRigaOnTheDaysThatTheyWork() {
        Story israeli =
                Story.of("acme")
                        .agreedHours("09:00", "18:00", SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY)
                        .told(call("2026-03-26T09:00:00+02:00"), call("2026-03-29T09:00:00+03:00"))
                        .told(call("2026-10-22T09:00:00+03:00"), call("2026-10-25T09:00:00+02:00"));

        assertThat(israeli.gauge(CONTROL, ON).evidence()).isEmpty();
    }
}
