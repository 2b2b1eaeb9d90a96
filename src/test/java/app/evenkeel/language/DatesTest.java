package app.evenkeel.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class DatesTest {
    private static final LocalDate FIFTH_OF_MARCH = LocalDate.of(2026, 3, 5);

    @Test
    void aDayIsWrittenAsTheDesignHasIt() {
        assertThat(day(Language.EN)).isEqualTo("5 March 2026");
        assertThat(day(Language.FI)).isEqualTo("5.3.2026");
        assertThat(day(Language.LV)).isEqualTo("2026. gada 5. marts");
        assertThat(day(Language.HE)).isEqualTo("5.3.2026");
    }

    @Test
    void inATableADayIsShort() {
        assertThat(Stream.of(Language.values()).map(l -> new Dates(l).brief(FIFTH_OF_MARCH)))
                .containsExactlyInAnyOrder("5 Mar 2026", "5.3.2026", "5.3.2026", "05.03.2026.");
    }

    @Test
    void everyMonthHasItsEnglishName() {
        assertThat(months(Language.EN))
                .containsExactly(
                        "January 2026",
                        "February 2026",
                        "March 2026",
                        "April 2026",
                        "May 2026",
                        "June 2026",
                        "July 2026",
                        "August 2026",
                        "September 2026",
                        "October 2026",
                        "November 2026",
                        "December 2026");
        assertThat(days(Language.EN)).contains("28 February 2026", "28 September 2026");
    }

    @Test
    void everyMonthHasItsFinnishName() {
        assertThat(months(Language.FI))
                .containsExactly(
                        "tammikuu 2026",
                        "helmikuu 2026",
                        "maaliskuu 2026",
                        "huhtikuu 2026",
                        "toukokuu 2026",
                        "kesäkuu 2026",
                        "heinäkuu 2026",
                        "elokuu 2026",
                        "syyskuu 2026",
                        "lokakuu 2026",
                        "marraskuu 2026",
                        "joulukuu 2026");
        assertThat(days(Language.FI)).startsWith("28.1.2026").endsWith("28.12.2026");
    }

    @Test
    void everyMonthHasItsHebrewName() {
        assertThat(months(Language.HE))
                .containsExactly(
                        "ינואר 2026",
                        "פברואר 2026",
                        "מרץ 2026",
                        "אפריל 2026",
                        "מאי 2026",
                        "יוני 2026",
                        "יולי 2026",
                        "אוגוסט 2026",
                        "ספטמבר 2026",
                        "אוקטובר 2026",
                        "נובמבר 2026",
                        "דצמבר 2026");
        assertThat(days(Language.HE)).isEqualTo(days(Language.FI));
    }

    @Test
    void everyMonthHasItsLatvianNameInTheNominative() {
        assertThat(months(Language.LV))
                .containsExactly(
                        "2026. gada janvāris",
                        "2026. gada februāris",
                        "2026. gada marts",
                        "2026. gada aprīlis",
                        "2026. gada maijs",
                        "2026. gada jūnijs",
                        "2026. gada jūlijs",
                        "2026. gada augusts",
                        "2026. gada septembris",
                        "2026. gada oktobris",
                        "2026. gada novembris",
                        "2026. gada decembris");
        assertThat(days(Language.LV))
                .startsWith("2026. gada 28. janvāris")
                .endsWith("2026. gada 28. decembris");
    }

    @Test
    void afterUntilALatvianMonthStandsInTheDative() {
        assertThat(
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(m ->
                                        new Dates(Language.LV).until(LocalDate.of(2026, m, 20))))
                .containsExactly(
                        "2026. gada 20. janvārim",
                        "2026. gada 20. februārim",
                        "2026. gada 20. martam",
                        "2026. gada 20. aprīlim",
                        "2026. gada 20. maijam",
                        "2026. gada 20. jūnijam",
                        "2026. gada 20. jūlijam",
                        "2026. gada 20. augustam",
                        "2026. gada 20. septembrim",
                        "2026. gada 20. oktobrim",
                        "2026. gada 20. novembrim",
                        "2026. gada 20. decembrim");
        assertThat(new Dates(Language.FI).until(LocalDate.of(2026, 3, 20))).isEqualTo("20.3.2026");
    }

    @Test
    void whereThereIsLittleRoomAMonthHasAShortName() {
        assertThat(
                        List.of(Language.values()).stream()
                                .map(l -> new Dates(l).shortMonth(Month.SEPTEMBER)))
                .containsExactlyInAnyOrder("Sep", "syys", "ספט׳", "sept.");
        for (Language language : Language.values()) {
            assertThat(Stream.of(Month.values()).map(new Dates(language)::shortMonth))
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.length() <= 6);
        }
    }

    private static String day(Language language) {
        return new Dates(language).day(FIFTH_OF_MARCH);
    }

    private static List<String> months(Language language) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(m -> new Dates(language).month(YearMonth.of(2026, m)))
                .toList();
    }

    private static List<String> days(Language language) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(m -> new Dates(language).day(Year.of(2026).atMonth(m).atDay(28)))
                .toList();
    }
}
