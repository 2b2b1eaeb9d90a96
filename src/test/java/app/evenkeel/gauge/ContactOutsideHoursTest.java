package app.evenkeel.gauge;

import static app.evenkeel.journal.Dimension.CONTROL;
import static app.evenkeel.journal.Talk.call;
import static app.evenkeel.journal.Talk.incoming;
import static app.evenkeel.journal.Talk.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Talk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ringing, writing or coming outside the hours. The owner works from 8 to 17 in Riga. */
class ContactOutsideHoursTest {
    private static final String LATER = "2026-12-01";

    @ParameterizedTest
    @CsvSource({
        "2026-02-03T07:59, true",
        "2026-02-03T08:00, false",
        "2026-02-03T16:59, false",
        "2026-02-03T17:00, true",
        "2026-02-03T00:00, true"
    })
    void theFirstMinuteIsInsideAndTheLastIsOutside(String at, boolean outside) {
        assertThat(seen(office().told(call(at)))).isEqualTo(outside);
    }

    /** Riga's clocks go from +02:00 to +03:00 on 29 March, and back on 25 October. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T16:30:00+02:00, false",
        "2026-03-29T16:30:00+02:00, true",
        "2026-03-29T08:30:00+03:00, false",
        "2026-10-24T08:30:00+03:00, false",
        "2026-10-25T08:30:00+03:00, true",
        "2026-02-03T07:30:00-08:00, true",
        "2026-02-03T02:30:00-04:00, false"
    })
    void theOwnersClockDecidesThroughSummerTimeAndFromAbroad(String at, boolean outside) {
        assertThat(seen(office().told(call(at)))).isEqualTo(outside);
    }

    /**
     * From eight to five in Riga is 6:00 to 15:00 by Greenwich in winter, 5:00 to 14:00 in summer.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T05:59Z, true",
        "2026-03-28T06:00Z, false",
        "2026-03-28T14:59Z, false",
        "2026-03-28T15:00Z, true",
        "2026-03-29T04:59Z, true",
        "2026-03-29T05:00Z, false",
        "2026-03-29T13:59Z, false",
        "2026-03-29T14:00Z, true",
        "2026-10-24T04:59Z, true",
        "2026-10-24T05:00Z, false",
        "2026-10-24T13:59Z, false",
        "2026-10-24T14:00Z, true",
        "2026-10-25T05:59Z, true",
        "2026-10-25T06:00Z, false",
        "2026-10-25T14:59Z, false",
        "2026-10-25T15:00Z, true"
    })
    void theHoursShiftWithTheClocksToTheMinute(String at, boolean outside) {
        assertThat(seen(office().told(callAbroad(at)))).isEqualTo(outside);
        assertThat(seen(clientsOwn("08:00", "17:00").told(callAbroad(at)))).isEqualTo(outside);
    }

    /** On 25 October four o'clock strikes twice in Riga; on 29 March it never strikes three. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-25T00:30Z, false",
        "2026-10-25T01:30Z, false",
        "2026-10-25T02:00Z, true",
        "2026-03-29T00:59Z, true",
        "2026-03-29T01:00Z, true",
        "2026-03-29T00:29Z, true"
    })
    void anHourThatComesTwiceIsInsideTwiceAndOneThatIsSkippedNever(String at, boolean outside) {
        Story nights = Story.of("acme").ownerHours("03:00", "04:00");

        assertThat(seen(nights.told(callAbroad(at)))).isEqualTo(outside);
    }

    @Test
    void itWeighsLittleAndIsDerivedFromTheEntry() {
        assertThat(office().told(call("2026-02-03T18:20")).gauge(CONTROL, "2026-02-03").evidence())
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.severity()).isEqualTo(1);
                    assertThat(e.derived()).isTrue();
                    assertThat(e.source()).isEqualTo("n1");
                    assertThat(e.points()).isEqualByComparingTo("7");
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"CALL", "MESSAGE", "MEETING"})
    void aCallAMessageAndAMeetingDisturb(Channel channel) {
        assertThat(seen(office().told(incoming(channel, "2026-02-03T22:00")))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"EMAIL", "LETTER", "NOTE"})
    void anEmailDoesNot(Channel channel) {
        assertThat(seen(office().told(incoming(channel, "2026-02-03T22:00")))).isFalse();
    }

    @Test
    void theOwnersOwnLateHoursAreNoSignOfTheClients() {
        assertThat(seen(office().told(outgoing("2026-02-03T22:00")))).isFalse();
    }

    @Test
    void theHoursAgreedWithTheClientStandInsteadOfTheOwners() {
        assertThat(seen(office().agreedHours("10:00", "20:00").told(call("2026-02-03T18:20"))))
                .isFalse();
        assertThat(seen(office().agreedHours("10:00", "20:00").told(call("2026-02-03T09:00"))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-03T09:59, true",
        "2026-02-03T10:00, false",
        "2026-02-03T19:59, false",
        "2026-02-03T20:00, true"
    })
    void theClientsOwnHoursHoldToTheMinuteToo(String at, boolean outside) {
        assertThat(seen(clientsOwn("10:00", "20:00").told(call(at)))).isEqualTo(outside);
    }

    @Test
    void aDayWithoutHoursIsOutsideFromMidnightToMidnight() {
        Story weekdays = Story.of("acme").ownerHours("08:00", "17:00", MONDAY, TUESDAY);

        // 3 February is a Tuesday.
        assertThat(seen(weekdays.told(call("2026-02-03T12:00")))).isFalse();
        assertThat(seen(weekdays.told(call("2026-02-04T12:00")))).isTrue();
    }

    @Test
    void hoursUntilMidnightHoldItsLastMinute() {
        Story evenings = Story.of("acme").ownerHours("18:00", "00:00");

        assertThat(seen(evenings.told(call("2026-02-03T23:59")))).isFalse();
        assertThat(seen(evenings.told(call("2026-02-04T00:00")))).isTrue();
    }

    @Test
    void withoutAnyHoursNothingIsOutside() {
        assertThat(seen(Story.of("acme").told(call("2026-02-03T03:00")))).isFalse();
    }

    /** At a moment of Greenwich, such as {@code 2026-03-29T05:00Z}. */
    private static Talk callAbroad(String at) {
        return call(at.replace("Z", ":00+00:00"));
    }

    /** Where the owner's own hours are others. */
    private static Story clientsOwn(String from, String to) {
        return Story.of("acme").ownerHours("11:00", "12:00").agreedHours(from, to);
    }

    private static Story office() {
        return Story.of("acme").ownerHours("08:00", "17:00");
    }

    private static boolean seen(Story story) {
        return !story.gauge(CONTROL, LATER).evidence().isEmpty();
    }
}
