package app.evenkeel.desktop.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrow against thirty days ago, and what it is in words. */
class TrendTest {
    @ParameterizedTest
    @CsvSource({
        "51, 63, RISING, 12",
        "63, 51, FALLING, 12",
        "0, 100, RISING, 100",
        "40, 40, STEADY, 0",
        "40, 42, STEADY, 2",
        "42, 40, STEADY, 2",
        "40, 43, RISING, 3"
    })
    void moreIsRisingAndNextToNothingIsSteady(int then, int now, Trend.Way way, int difference) {
        assertThat(Trend.between(then, now)).isEqualTo(new Trend(way, difference));
    }

    @Test
    void withoutAValueThenThereIsNoTrend() {
        assertThat(new Reading(63, Level.STRAINED, null).trend()).isNull();
    }

    @Test
    void aReadingLiesOnTheDial() {
        assertThatThrownBy(() -> new Reading(101, Level.CRITICAL, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Payment: 63, strained, 12 more than 30 days ago
                    FI | Payment: 63, kireä, 12 enemmän kuin 30 päivää sitten
                    HE | Payment: 63, מתוח, גבוה ב־12 לעומת לפני 30 יום
                    LV | Payment: 63, saspringti, par 12 vairāk nekā pirms 30 dienām
                    """)
    void aDialSaysEverything(Language language, String said) {
        assertThat(new ReadingWords(language).dial("Payment", new Reading(63, Level.STRAINED, 51)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    75 | Payment: 63, strained, 12 less than 30 days ago
                    62 | Payment: 63, strained, about the same as 30 days ago
                       | Payment: 63, strained
                    """)
    void aDialSaysWhichWayItWent(Integer then, String said) {
        assertThat(
                        new ReadingWords(Language.EN)
                                .dial("Payment", new Reading(63, Level.STRAINED, then)))
                .isEqualTo(said);
    }

    @Test
    void aDialSaysWhenThereIsTooLittleToSay() {
        assertThat(new ReadingWords(Language.EN).dial("Payment", null))
                .isEqualTo("Payment: too little to say");
    }
}
