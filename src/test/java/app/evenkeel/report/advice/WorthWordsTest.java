package app.evenkeel.report.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.advice.Worth;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

class WorthWordsTest {
    private static final LocalDate SINCE = LocalDate.of(2025, 11, 24);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void everythingIsSaidInLinesOfALabelAndAValue() {
        assertThat(lines(Language.EN, rich()))
                .containsExactly(
                        "Time noted: 62 h 30 min",
                        "Paid, without tax where known: €5,000.00 and $200.00",
                        "Paid per hour worked: €80.00 and $3.20",
                        "Share of your time: 38%",
                        "Share of your income: 42% in EUR, less than 1% in USD",
                        "Owed now, with tax: €1,250.00",
                        "Of that, overdue: €250.00",
                        "Unpaid extra work: 3 times, 4 h 15 min");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FI | Osuus tuloistasi: 42 % (EUR), alle 1 % (USD) | Maksamaton lisätyö: 3 kertaa, 4 h 15 min
                    HE | שיעור מההכנסות שלך: 42% ב־EUR, פחות מ־1% ב־USD | עבודה נוספת בלי תשלום: 3 פעמים, 4 שעות ו־15 דקות
                    LV | Daļa no jūsu ienākumiem: 42 % (EUR), mazāk par 1 % (USD) | Neapmaksāts papildu darbs: 3 reizes, 4 h 15 min
                    """)
    void theOtherLanguagesSayItInTheirOwnWay(Language language, String income, String extras) {
        assertThat(lines(language, rich())).contains(income, extras);
    }

    @Test
    void whatIsNotKnownSaysSoInWords() {
        assertThat(lines(Language.EN, nothing()))
                .containsExactly(
                        "Time noted: no time noted",
                        "Paid, without tax where known: nothing paid",
                        "Paid per hour worked: no time noted",
                        "Share of your time: no time noted",
                        "Share of your income: nothing paid",
                        "Owed now, with tax: nothing",
                        "Unpaid extra work: none noted");
        for (Language language : Language.values()) {
            assertThat(lines(language, nothing())).noneMatch(line -> line.matches(".*[0-9{].*"));
        }
    }

    @Test
    void workThatWasNeverPaidIsNotWorthNothingNoted() {
        Worth unpaid =
                new Worth(
                        SINCE,
                        600,
                        List.of(),
                        List.of(),
                        1.0,
                        List.of(),
                        List.of(euros("90.00")),
                        List.of(),
                        1,
                        0);

        assertThat(lines(Language.EN, unpaid))
                .contains(
                        "Paid per hour worked: nothing paid",
                        "Share of your time: 100%",
                        "Of that, overdue: nothing",
                        "Unpaid extra work: once, no time noted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | once, | 2 times, | 5 times, | 11 times, | 21 times,
                    FI | kerran, | 2 kertaa, | 5 kertaa, | 11 kertaa, | 21 kertaa,
                    HE | פעם אחת, | פעמיים, | 5 פעמים, | 11 פעמים, | 21 פעמים,
                    LV | 1 reizi, | 2 reizes, | 5 reizes, | 11 reižu, | 21 reizi,
                    """)
    void howOftenIsSaidInTheRightForm(
            Language language, String one, String two, String five, String many, String twentyOne) {
        assertThat(extras(language, 1)).startsWith(one);
        assertThat(extras(language, 2)).startsWith(two);
        assertThat(extras(language, 5)).startsWith(five);
        assertThat(extras(language, 11)).startsWith(many);
        assertThat(extras(language, 21)).startsWith(twentyOne);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Since 24 November 2025
                    FI | 24.11.2025 alkaen
                    HE | מאז 24.11.2025
                    LV | Perioda sākums: 2025. gada 24. novembris
                    """)
    void itSaysOfWhichTimeItIs(Language language, String since) {
        assertThat(new ReviewWords(language).worthSince(rich())).isEqualTo(since);
    }

    /** With ordinary spaces in place of those that hold an amount together. */
    private static List<String> lines(Language language, Worth worth) {
        return new ReviewWords(language)
                .worth(worth).stream()
                        .map(line -> line.label() + ": " + line.value())
                        .map(line -> line.replace('\u00A0', ' '))
                        .toList();
    }

    private static String extras(Language language, int times) {
        return new ReviewWords(language).worth(extraWork(times)).getLast().value();
    }

    private static Worth rich() {
        return new Worth(
                SINCE,
                62 * 60 + 30,
                List.of(euros("5000.00"), dollars("200.00")),
                List.of(euros("80.00"), dollars("3.20")),
                0.38,
                List.of(new Worth.Share(EUR, 0.42), new Worth.Share(USD, 0.004)),
                List.of(euros("1250.00")),
                List.of(euros("250.00")),
                3,
                4 * 60 + 15);
    }

    private static Worth nothing() {
        return extraWork(0);
    }

    private static Worth extraWork(int times) {
        return new Worth(
                SINCE,
                0,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                times,
                60L * times);
    }

    private static Money euros(String amount) {
        return Money.of(amount, EUR);
    }

    private static Money dollars(String amount) {
        return Money.of(amount, USD);
    }
}
