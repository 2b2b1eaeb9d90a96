package app.evenkeel.gauge;

import static app.evenkeel.journal.Bill.due;
import static app.evenkeel.journal.Dimension.CONDUCT;
import static app.evenkeel.journal.Dimension.PAYMENT;
import static app.evenkeel.journal.SignalKind.RUDENESS;
import static app.evenkeel.journal.SignalKind.THREAT;
import static app.evenkeel.journal.Talk.answer;
import static app.evenkeel.journal.Talk.note;
import static app.evenkeel.journal.Talk.request;
import static app.evenkeel.journal.Talk.seen;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Dimension;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** The course of the gauges over a year: one reading a week, each from what was known then. */
class CourseOfAYearTest {
    private static final LocalDate ON = LocalDate.parse("2026-11-16");

    private static Story eventful() {
        return Story.of("acme")
                .told(seen("2025-12-01", RUDENESS, 3), seen("2026-03-02", THREAT, 1))
                .told(request("ask", "2026-05-04", "2026-05-11"), answer("ask", "2026-08-03"))
                .billed(due("i1", "2026-02-02").paid("2026-04-06"), due("i2", "2026-10-19"));
    }

    private static List<Course.Reading> readings(Story story) {
        return new Assessor(story.owner()).course(story.relation(), ON).readings();
    }

    @Test
    void thereIsOneReadingAWeekAndTheLastIsOfToday() {
        List<Course.Reading> year = readings(eventful());

        assertThat(year).hasSize(53);
        assertThat(year.getFirst().on()).isEqualTo("2025-11-17");
        assertThat(year.get(51).on()).isEqualTo("2026-11-09");
        assertThat(year.getLast().on()).isEqualTo(ON);
    }

    @Test
    void eachReadingIsWhatTheGaugesShowedOnThatDay() {
        Story story = eventful();

        assertThat(readings(story))
                .allSatisfy(reading -> {
                    Assessment then = story.on(reading.on().toString());
                    assertThat(reading.enough()).isEqualTo(then.enough());
                    assertThat(reading.value(null)).isEqualTo(then.overall());
                    for (Dimension d : Dimension.values()) {
                        assertThat(reading.value(d)).isEqualTo(then.gauge(d).value());
                    }
                });
    }

    @Test
    void itTellsHowThingsGotWorseAndBetterAgain() {
        List<Course.Reading> year = readings(eventful());

        // A threat on 2 March, two months of an unpaid invoice until 6 April, the next since 19
        // October.
        assertThat(year.get(14).value(CONDUCT)).isLessThan(25);
        assertThat(year.get(15).on()).isEqualTo("2026-03-02");
        assertThat(year.get(15).value(CONDUCT)).isGreaterThanOrEqualTo(50);
        assertThat(year.get(20).value(PAYMENT)).isGreaterThan(year.get(21).value(PAYMENT));
        assertThat(year.getLast().value(PAYMENT)).isGreaterThan(year.get(47).value(PAYMENT));
    }

    @Test
    void weeksWithTooLittleToSayAreMarkedAsSuch() {
        Story young =
                Story.of("acme").told(note("2026-11-02"), note("2026-11-03"), note("2026-11-09"));

        assertThat(readings(young)).filteredOn(Course.Reading::enough).hasSize(2);
        assertThat(readings(Story.of("acme"))).noneMatch(Course.Reading::enough);
    }

    @Test
    void forACourseItLooksBackAYearFurther() {
        assertThat(Assessor.courseLooksBackTo(ON))
                .isEqualTo(Assessor.looksBackTo(LocalDate.parse("2025-11-17")));
    }
}
