package app.evenkeel.gauge;

import static app.evenkeel.journal.Dimension.CONTROL;
import static app.evenkeel.journal.Talk.call;
import static app.evenkeel.journal.Talk.incoming;
import static app.evenkeel.journal.Talk.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Channel;

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

    @Test
    void withoutAnyHoursNothingIsOutside() {
        assertThat(seen(Story.of("acme").told(call("2026-02-03T03:00")))).isFalse();
    }

    private static Story office() {
        return Story.of("acme").ownerHours("08:00", "17:00");
    }

    private static boolean seen(Story story) {
        return !story.gauge(CONTROL, LATER).evidence().isEmpty();
    }
}
