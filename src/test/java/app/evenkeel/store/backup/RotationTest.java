package app.evenkeel.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.store.backup.Backup.Reason;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

class RotationTest {
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private static Backup of(LocalDate day, int hour, Reason reason) {
        Instant at = day.atTime(hour, 0).atZone(RIGA).toInstant();
        return new Backup(Path.of(Backup.fileName(at, reason)), at, reason, 1);
    }

    /** As if the program had been used on each of these days. */
    private static List<LocalDate> after(List<LocalDate> days) {
        List<Backup> kept = new ArrayList<>();
        for (LocalDate day : days) {
            kept.add(of(day, 9, Reason.DAILY));
            kept.removeAll(Rotation.outdated(kept, RIGA));
        }
        return kept.stream().map(b -> LocalDate.ofInstant(b.at(), RIGA)).toList();
    }

    private static List<LocalDate> everyDay(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    @Test
    void sevenDaysFourWeeksAndTwelveMonthsAreKept() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        List<LocalDate> kept = after(everyDay(LocalDate.of(2024, 1, 1), today));

        assertThat(kept).containsAll(everyDay(today.minusDays(6), today));
        // The Sundays of the three weeks before this one.
        assertThat(kept)
                .contains(
                        LocalDate.of(2026, 11, 22),
                        LocalDate.of(2026, 11, 15),
                        LocalDate.of(2026, 11, 8));
        for (int months = 1; months <= 11; months++) {
            LocalDate end = today.withDayOfMonth(1).minusMonths(months - 1).minusDays(1);
            assertThat(kept).contains(end);
        }
        assertThat(kept).hasSizeLessThanOrEqualTo(7 + 4 + 12);
    }

    @Test
    void afterALongHolidayTheLastDaysBeforeItAreStillThere() {
        List<LocalDate> days =
                new ArrayList<>(everyDay(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 10)));
        days.add(LocalDate.of(2026, 9, 1));

        assertThat(after(days)).contains(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 10));
    }

    @Test
    void ofOneDayTheNewestStays() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Backup morning = of(day, 8, Reason.DAILY);
        Backup evening = of(day, 20, Reason.DAILY);

        assertThat(Rotation.outdated(List.of(evening, morning), RIGA)).containsExactly(morning);
    }

    @Test
    void whatWasNotMadeForTheDayNeverMakesWay() {
        List<Backup> others = new ArrayList<>();
        for (LocalDate day : everyDay(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 1))) {
            others.add(of(day, 9, Reason.WANTED));
            others.add(of(day, 9, Reason.BEFORE_UPDATE));
            others.add(of(day, 9, Reason.REPLACED));
        }

        assertThat(Rotation.outdated(others, RIGA)).isEmpty();
    }
}
