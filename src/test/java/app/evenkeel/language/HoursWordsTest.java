package app.evenkeel.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.journal.WorkingHours.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class HoursWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Monday to Friday, 8:00–17:00 | on Monday at 8:00
                    FI | maanantaista perjantaihin kello 8–17 | maanantaina kello 8
                    HE | בימים שני עד שישי, בין 8:00 ל־17:00 | ביום שני בשעה 8:00
                    LV | no pirmdienas līdz piektdienai plkst. 8.00–17.00 | pirmdien plkst. 8.00
                    """)
    void theWeekThatMostPeopleWorkIsOneGroup(Language language, String hours, String after) {
        assertThat(of(language, "1-5 08:00-17:00")).isEqualTo(hours);
        assertThat(after(language, "1-5 08:00-17:00")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Sunday to Thursday, 9:00–16:00 | on Sunday at 9:00
                    FI | sunnuntaista torstaihin kello 9–16 | sunnuntaina kello 9
                    HE | בימים ראשון עד חמישי, בין 9:00 ל־16:00 | ביום ראשון בשעה 9:00
                    LV | no svētdienas līdz ceturtdienai plkst. 9.00–16.00 | svētdien plkst. 9.00
                    """)
    void theIsraeliWeekBeginsOnSundayInEveryLanguage(
            Language language, String hours, String after) {
        assertThat(of(language, "1-4 09:00-16:00", "7 09:00-16:00")).isEqualTo(hours);
        assertThat(after(language, "1-4 09:00-16:00", "7 09:00-16:00")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Monday to Thursday, 8:30–12:00 and 13:00–17:00, and Friday, 18:00–24:00
                    FI | maanantaista torstaihin kello 8.30–12.00 ja 13.00–17.00 ja perjantaisin kello 18–24
                    HE | בימים שני עד חמישי, בין 8:30 ל־12:00 ובין 13:00 ל־17:00, ובימי שישי, בין 18:00 ל־24:00
                    LV | no pirmdienas līdz ceturtdienai plkst. 8.30–12.00 un 13.00–17.00 un piektdienās plkst. 18.00–24.00
                    """)
    void aDayMayHaveSeveralStretchesAndLastUntilMidnight(Language language, String hours) {
        assertThat(of(language, "1-4 13:00-17:00", "1-4 08:30-12:00", "5 18:00-00:00"))
                .isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Monday, Wednesday and Friday, 9:05–12:00
                    FI | maanantaisin, keskiviikkoisin ja perjantaisin kello 9.05–12.00
                    HE | בימים שני, רביעי ושישי, בין 9:05 ל־12:00
                    LV | pirmdienās, trešdienās un piektdienās plkst. 9.05–12.00
                    """)
    void daysThatStandAloneAreListed(Language language, String hours) {
        assertThat(of(language, "1 09:05-12:00", "3 09:05-12:00", "5 09:05-12:00"))
                .isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | every day, 0:00–24:00
                    FI | joka päivä kello 0–24
                    HE | בכל יום, בין 0:00 ל־24:00
                    LV | katru dienu plkst. 0.00–24.00
                    """)
    void aWeekWithoutARestIsEveryDay(Language language, String hours) {
        assertThat(of(language, "1-7 00:00-00:00")).isEqualTo(hours);
        assertThat(new HoursWords(language).afterWeekend(hours("1-7 00:00-00:00"))).isEmpty();
    }

    @Test
    void twoDaysAreListedAndThreeAreFromTheFirstToTheLast() {
        assertThat(of(Language.EN, "2-3 09:00-12:00"))
                .isEqualTo("Tuesday and Wednesday, 9:00–12:00");
        assertThat(of(Language.FI, "3-5 09:00-12:00"))
                .isEqualTo("keskiviikosta perjantaihin kello 9–12");
        assertThat(of(Language.FI, "1-3 09:00-12:00", "5 09:00-12:00"))
                .isEqualTo("maanantaista keskiviikkoon ja perjantaisin kello 9–12");
        assertThat(of(Language.LV, "6 10:00-12:00")).isEqualTo("sestdienās plkst. 10.00–12.00");
        assertThat(of(Language.HE, "6 10:00-12:00")).isEqualTo("בימי שבת, בין 10:00 ל־12:00");
    }

    @Test
    void moreThanTwoGroupsAreToldApartBySemicolons() {
        assertThat(of(Language.EN, "1 08:00-12:00", "2 09:00-12:00", "3 10:00-12:00"))
                .isEqualTo("Monday, 8:00–12:00; Tuesday, 9:00–12:00; Wednesday, 10:00–12:00");
    }

    @Test
    void stretchesThatTouchOrOverlapAreOne() {
        assertThat(
                        of(
                                Language.EN,
                                "1 08:00-12:00",
                                "1 12:00-15:00",
                                "1 09:00-10:00",
                                "1 14:00-00:00"))
                .isEqualTo("Monday, 8:00–24:00");
    }

    @Test
    void theWeekIsToldFromTheDayAfterTheLongestRest() {
        assertThat(of(Language.EN, "7 09:00-17:00", "1-3 09:00-17:00", "4 09:00-13:00"))
                .isEqualTo("Sunday to Wednesday, 9:00–17:00, and Thursday, 9:00–13:00");
        assertThat(after(Language.EN, "2 11:00-15:00", "4 10:00-15:00"))
                .isEqualTo("on Tuesday at 11:00");
    }

    @Test
    void aSingleFreeDayOrMidweekRestIsNoWeekend() {
        assertThat(new HoursWords(Language.EN).afterWeekend(hours("1-6 08:00-17:00"))).isEmpty();
        assertThat(
                        new HoursWords(Language.HE)
                                .afterWeekend(hours("1-5 08:00-17:00", "7 08:00-17:00")))
                .isEmpty();
        assertThat(
                        new HoursWords(Language.EN)
                                .afterWeekend(hours("5-7 08:00-17:00", "1 08:00-17:00")))
                .isEmpty();
    }

    /** With ordinary spaces, to be read more easily above. */
    private static String of(Language language, String... spans) {
        return new HoursWords(language).of(hours(spans)).replace('\u00A0', ' ');
    }

    private static String after(Language language, String... spans) {
        return new HoursWords(language)
                .afterWeekend(hours(spans))
                .orElseThrow()
                .replace('\u00A0', ' ');
    }

    /** Such as {@code 1-5 08:00-17:00}: Monday is 1. */
    private static WorkingHours hours(String... spans) {
        List<Span> all = new ArrayList<>();
        for (String span : spans) {
            String[] parts = span.split(" ", -1);
            int[] days =
                    Arrays.stream(parts[0].split("-", -1)).mapToInt(Integer::parseInt).toArray();
            String[] times = parts[1].split("-", -1);
            IntStream.rangeClosed(days[0], days[days.length - 1])
                    .mapToObj(DayOfWeek::of)
                    .map(day -> new Span(day, LocalTime.parse(times[0]), LocalTime.parse(times[1])))
                    .forEach(all::add);
        }
        return new WorkingHours(all);
    }
}
