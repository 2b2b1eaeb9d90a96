package app.evenkeel.letter.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

class LawTest {
    @ParameterizedTest
    @CsvSource({
        "4.50, 12.5",
        "4.25, 12.5",
        "3.15, 11.5",
        "2.15, 10.5",
        "4.5001, 13",
        "0, 8",
        "0.05, 8.5",
        "-0.40, 8",
        "-0.50, 7.5"
    })
    void finlandRoundsTheReferenceRateUpToTheNextHalf(String reference, String percent) {
        assertThat(Law.FI.percent(new BigDecimal(reference))).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LV", "GB", "EU"})
    void theOthersTakeItAsItIs(Law law) {
        assertThat(law.percent(new BigDecimal("4.25"))).isEqualByComparingTo("12.25");
    }

    @Test
    void noReferenceRateMakesTheCreditorPay() {
        for (Law law : Law.values()) {
            assertThat(law.percent(new BigDecimal("-20"))).isZero();
        }
    }

    @Test
    void theCountryOfTheClientSuggestsTheLaw() {
        assertThat(Law.suggestedFor("FI")).contains(Law.FI);
        assertThat(Law.suggestedFor("LV")).contains(Law.LV);
        assertThat(Law.suggestedFor("GB")).contains(Law.GB);
        assertThat(Law.suggestedFor("EE")).contains(Law.EU);
        assertThat(Law.suggestedFor("GR")).contains(Law.EU);
        assertThat(Law.suggestedFor("IL")).isEmpty();
        assertThat(Law.suggestedFor("NO")).isEmpty();
        assertThat(Law.suggestedFor("CH")).isEmpty();
        assertThat(Law.suggestedFor("")).isEmpty();
    }

    @Test
    void theUnionHasTwentySevenMembers() {
        assertThat(
                        Arrays.stream(Locale.getISOCountries())
                                .map(Law::suggestedFor)
                                .flatMap(java.util.Optional::stream)
                                .filter(law -> law != Law.GB))
                .hasSize(27);
    }

    @Test
    void aLawIsFoundByItsIdHoweverItIsTyped() {
        assertThat(Law.of("fi")).contains(Law.FI);
        assertThat(Law.of("Gb")).contains(Law.GB);
        assertThat(Law.of("SE")).isEmpty();
    }
}
