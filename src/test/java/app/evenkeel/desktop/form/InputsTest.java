package app.evenkeel.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;

class InputsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency JPY = Currency.getInstance("JPY");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-05",
                "5.3.2026",
                "05.03.2026",
                "5.3.26",
                "5/3/2026",
                "5-3-2026",
                "5 3 2026",
                "5.3.",
                "5.3",
                "5 March 2026",
                "5 mar 2026",
                "5 Mar",
                "5. mar 2026"
            })
    void aDayIsUnderstoodHoweverItIsWritten(String typed) throws WrongInput {
        assertThat(in(Language.EN).day(typed)).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "31.2.2026", "2026-13-01", "5 mmm", "0.3.2026", "5.3.2026 x"})
    void whatIsNoDayIsSaidWithAnExample(String typed) {
        assertThatThrownBy(() -> in(Language.EN).day(typed))
                .isInstanceOf(WrongInput.class)
                .hasMessage("A date like 1 Mar 2026");
    }

    @Test
    void withoutAYearTheNearestDayIsMeant() throws WrongInput {
        assertThat(in(Language.FI).day("30.12.")).isEqualTo(LocalDate.of(2025, 12, 30));
        assertThat(in(Language.FI).day("1.8.")).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @ParameterizedTest
    @EnumSource
    void aDayIsShownAsItIsRead(Language language) throws WrongInput {
        for (int i = 0; i < 400; i++) {
            LocalDate day = TODAY.plusDays(i);
            assertThat(in(language).day(in(language).day(day))).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @EnumSource
    void todayIsUnderstoodInEveryLanguage(Language language) throws WrongInput {
        assertThat(in(language).day(new Words(language).get("form.today"))).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"9,09:00", "9:30,09:30", "14.05,14:05", "00:00,00:00", "23:59,23:59"})
    void timesAreReadWithAndWithoutMinutes(String typed, String time) throws WrongInput {
        assertThat(in(Language.EN).time(typed)).isEqualTo(LocalTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "noon", "-1", "9:3"})
    void whatIsNoTimeIsSaid(String typed) {
        assertThatThrownBy(() -> in(Language.EN).time(typed)).isInstanceOf(WrongInput.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|1250|1250.00",
                "EN|1,250|1250.00",
                "EN|1,250.50|1250.50",
                "EN|1.250,50|1250.50",
                "EN|€ 12.5|12.50",
                "EN|1,234,567.89|1234567.89",
                "EN|12,5|12.50",
                "HE|1,250|1250.00",
                "FI|1 250,50|1250.50",
                "FI|1\u00A0250,50 €|1250.50",
                "FI|1250.5|1250.50",
                "FI|1.250,00|1250.00",
                "LV|0,01|0.01"
            })
    void anAmountIsReadHoweverItIsSetOff(Language language, String typed, String amount)
            throws WrongInput {
        assertThat(in(language).amount(EUR).read(typed).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FI|1.250",
                "FI|1,250",
                "EN|1.250",
                "EN|0",
                "EN|-5",
                "EN|1,25,0",
                "EN|1.2.3",
                "EN|12 apples",
                "EN|1e5",
                "EN|.",
                "EN|1000000000000000000"
            })
    void whatCouldBeTwoAmountsOrNoneIsRefused(Language language, String typed) {
        assertThatThrownBy(() -> in(language).amount(EUR).read(typed))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void anAmountHasTheDecimalsOfItsCurrency() throws WrongInput {
        assertThat(in(Language.EN).amount(JPY).read("500").amount()).isEqualTo("500");
        assertThatThrownBy(() -> in(Language.EN).amount(JPY).read("5.5"))
                .hasMessage("JPY has 0 decimals");
    }

    @Test
    void aNumberStaysInItsRange() throws WrongInput {
        Field.Reader<Integer> days = in(Language.EN).number(0, 365);

        assertThat(days.read("14")).isEqualTo(14);
        assertThatThrownBy(() -> days.read("366")).hasMessage("A whole number, 0 to 365");
        assertThatThrownBy(() -> days.read("two")).hasMessage("A whole number, 0 to 365");
        assertThatThrownBy(() -> days.read("99999999999")).isInstanceOf(WrongInput.class);
    }

    private static Inputs in(Language language) {
        return new Inputs(new Words(language), TODAY);
    }
}
