package app.evenkeel.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.journal.WorkingHours.Span;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class HoursFormTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    private final HoursForm form = in(Language.EN);

    private static HoursForm in(Language language) {
        return new HoursForm(new Inputs(new Words(language), LocalDate.of(2026, 3, 1)));
    }

    @Test
    void withoutRowsThereAreNoHours() {
        assertThat(form.look()).isTrue();
        assertThat(form.hours()).isEqualTo(WorkingHours.NONE);
    }

    @Test
    void theFirstRowIsTheUsualWeek() {
        form.add();

        assertThat(form.hours().spans())
                .hasSize(5)
                .startsWith(new Span(MONDAY, NINE, FIVE))
                .endsWith(new Span(FRIDAY, NINE, FIVE));
    }

    @Test
    void inHebrewTheWeekBeginsOnSunday() {
        HoursForm hebrew = in(Language.HE);
        hebrew.add();

        assertThat(hebrew.week()).startsWith(SUNDAY).endsWith(SATURDAY);
        assertThat(hebrew.hours().spans())
                .extracting(Span::day)
                .containsExactlyInAnyOrder(SUNDAY, MONDAY, TUESDAY, DayOfWeek.WEDNESDAY, THURSDAY);
    }

    @Test
    void daysWithTheSameHoursShareARow() {
        form.show(
                new WorkingHours(
                        List.of(
                                new Span(MONDAY, NINE, FIVE),
                                new Span(TUESDAY, NINE, FIVE),
                                new Span(FRIDAY, NINE, NOON))));

        assertThat(form.rows()).hasSize(2);
        assertThat(form.rows().getFirst().dayProperty(TUESDAY).get()).isTrue();
        assertThat(form.rows().getFirst().dayProperty(FRIDAY).get()).isFalse();
        assertThat(form.rows().getLast().to().text()).isEqualTo("12:00");
    }

    @Test
    void whatIsNotTouchedStaysExactlyAsItWas() {
        WorkingHours odd =
                new WorkingHours(
                        List.of(
                                new Span(FRIDAY, LocalTime.of(9, 0, 30), FIVE),
                                new Span(MONDAY, NINE, LocalTime.MIDNIGHT),
                                new Span(MONDAY, NINE, LocalTime.MIDNIGHT)));
        form.show(odd);

        assertThat(form.look()).isTrue();
        assertThat(form.hours()).isSameAs(odd);
    }

    @Test
    void aDayMayHaveSeveralHours() {
        form.add();
        HoursRow evening = form.add();
        evening.dayProperty(MONDAY).set(true);
        evening.from().type("19");
        evening.to().type("24");

        assertThat(form.look()).isTrue();
        assertThat(form.hours().spans())
                .hasSize(6)
                .contains(new Span(MONDAY, LocalTime.of(19, 0), LocalTime.MIDNIGHT));
    }

    @Test
    void aRowTakenAwayIsGone() {
        HoursRow row = form.add();
        form.remove(row);

        assertThat(form.hours()).isEqualTo(WorkingHours.NONE);
    }

    @Test
    void everythingWrongIsSaidInWords() {
        HoursRow row = form.add();
        week(row, false);
        assertThat(form.look()).isFalse();
        assertThat(problem(row)).isEqualTo("Choose at least one day");

        row.dayProperty(MONDAY).set(true);
        assertThat(problem(row)).isEmpty();

        row.from().type("");
        assertThat(problem(row)).isEqualTo("A time, such as 14:30");
        row.from().type("soon");
        assertThat(problem(row)).isEqualTo("A time, such as 14:30");
        row.from().type("18");
        assertThat(problem(row)).isEqualTo("The end must be later than the beginning");
        row.to().type("19.30");
        assertThat(problem(row)).isEmpty();
        assertThat(form.hours().spans())
                .containsExactly(new Span(MONDAY, LocalTime.of(18, 0), LocalTime.of(19, 30)));
    }

    @Test
    void nothingIsWrongBeforeAnybodyHasLooked() {
        HoursRow row = form.add();
        row.to().type("8");

        assertThat(problem(row)).isEmpty();
        assertThat(form.look()).isFalse();
    }

    @Test
    void itTellsWhetherSomethingWasChanged() {
        HoursRow row = form.add();
        String opened = form.state();
        row.dayProperty(SUNDAY).set(true);
        assertThat(form.state()).isNotEqualTo(opened);
        row.dayProperty(SUNDAY).set(false);
        assertThat(form.state()).isEqualTo(opened);
    }

    private static void week(HoursRow row, boolean on) {
        for (DayOfWeek day : DayOfWeek.values()) {
            row.dayProperty(day).set(on);
        }
    }

    private static String problem(HoursRow row) {
        return row.problemProperty().get();
    }
}
