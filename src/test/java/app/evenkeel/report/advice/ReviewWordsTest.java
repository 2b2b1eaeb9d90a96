package app.evenkeel.report.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.advice.Criterion;
import app.evenkeel.advice.Ground;
import app.evenkeel.advice.State;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.YearMonth;
import java.util.List;

class ReviewWordsTest {
    @Test
    void everyCriterionIsASentenceInEveryLanguage() {
        Said.eachInItsOwnWords(Criterion.values(), (l, c) -> new ReviewWords(l).criterion(c));
        Said.inNoTwoLanguagesAlike(Criterion.values(), (l, c) -> new ReviewWords(l).criterion(c));
    }

    @ParameterizedTest
    @EnumSource
    void aCriterionIsOneShortSentence(Language language) {
        for (Criterion criterion : Criterion.values()) {
            assertThat(new ReviewWords(language).criterion(criterion))
                    .endsWith(".")
                    .hasSizeLessThan(110)
                    .satisfies(
                            words -> assertThat(words.indexOf('.')).isEqualTo(words.length() - 1));
        }
    }

    @Test
    void everyStateAndEverySuggestionHasItsWords() {
        Said.eachInItsOwnWords(State.values(), (l, state) -> new ReviewWords(l).state(state));
        Said.eachInItsOwnWords(Choice.values(), (l, c) -> new ReviewWords(l).suggestion(c));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | They are slow to pay. | Consider letting them go | Regularly
                    FI | Asiakas maksaa hitaasti. | Harkitse asiakkaasta luopumista | Toistuvasti
                    HE | הלקוח מתעכב בתשלום. | לשקול פרידה מהלקוח | חוזר בקביעות
                    LV | Klients maksā lēni. | Apsvērt sadarbības izbeigšanu | Regulāri
                    """)
    void aReviewSpeaksEachLanguage(
            Language language, String slowToPay, String letGo, String regularly) {
        ReviewWords words = new ReviewWords(language);

        assertThat(words.criterion(Criterion.D4)).isEqualTo(slowToPay);
        assertThat(words.suggestion(Choice.LET_GO)).isEqualTo(letGo);
        assertThat(words.state(State.REGULARLY)).isEqualTo(regularly);
    }

    @Test
    void theDecisionIsTheOwners() {
        assertThat(new ReviewWords(Language.EN).note()).endsWith("The decision is yours.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | October 2026: 62 h of 100 h
                    FI | lokakuu 2026: 62 h / 100 h
                    HE | אוקטובר 2026: 62 שעות מתוך 100 שעות
                    LV | 2026. gada oktobris: 62 h no 100 h
                    """)
    void aMonthSaysHowMuchOfItTheyTook(Language language, String month) {
        Ground.Month busy = new Ground.Month(YearMonth.of(2026, 10), 62 * 60, 100 * 60, List.of());

        assertThat(new ReviewWords(language).month(busy).replace('\u00A0', ' ')).isEqualTo(month);
    }
}
