package app.evenkeel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Monday 8 to 12 and 13 to 17, Friday 20 to midnight. 2 February 2026 is a Monday. */
class WorkingHoursTest {
    private static final WorkingHours HOURS =
            new WorkingHours(
                    List.of(
                            span("08:00", "12:00"),
                            span("13:00", "17:00"),
                            new WorkingHours.Span(
                                    FRIDAY, LocalTime.of(20, 0), LocalTime.MIDNIGHT)));

    @ParameterizedTest
    @CsvSource({
        "2026-02-02T07:59:59.999999999, true",
        "2026-02-02T08:00, false",
        "2026-02-02T11:59:59.999999999, false",
        "2026-02-02T12:00, true",
        "2026-02-02T13:00, false",
        "2026-02-02T17:00, true",
        "2026-02-03T10:00, true",
        "2026-02-06T23:59:59.999999999, false",
        "2026-02-07T00:00, true",
        "2026-02-06T00:00, true"
    })
    void fromIsInsideAndToIsOutside(LocalDateTime time, boolean outside) {
        assertThat(HOURS.outside(time)).isEqualTo(outside);
    }

    @Test
    void withoutAnyNothingIsOutside() {
        assertThat(WorkingHours.NONE.given()).isFalse();
        assertThat(WorkingHours.NONE.outside(LocalDateTime.parse("2026-02-01T03:00"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"09:00, 09:00", "17:00, 08:00", "22:00, 00:01"})
    void aStretchEndsAfterItBegins(String from, String to) {
        assertThatThrownBy(() -> span(from, to))
                .isInstanceOf(InvalidFact.class)
                .hasMessage("to must be later than from (%s), not %s".formatted(from, to));
    }

    private static WorkingHours.Span span(String from, String to) {
        return new WorkingHours.Span(MONDAY, LocalTime.parse(from), LocalTime.parse(to));
    }
}
