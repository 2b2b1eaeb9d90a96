package app.evenkeel.report.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Relief.Step;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliefWordsTest {
    @Test
    void everyStepHasItsWordsInEveryLanguage() {
        Said.eachInItsOwnWords(Step.values(), (l, step) -> new ReliefWords(l).step(step));
        Said.inNoTwoLanguagesAlike(Step.values(), (l, step) -> new ReliefWords(l).step(step));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Nothing new for 60 days
                    FI | 60 päivään ei tapahdu mitään uutta
                    HE | 60 יום בלי שום דבר חדש
                    LV | 60 dienu nenotiek nekas jauns
                    """)
    void aQuietTimeIsToldWithItsDays(Language language, String quiet) {
        assertThat(new ReliefWords(language).step(Step.QUIET)).isEqualTo(quiet);
    }

    @Test
    void theOthersAreToldToo() {
        ReliefWords english = new ReliefWords(Language.EN);

        assertThat(english.step(Step.PAID)).isEqualTo("All that is overdue is paid today");
        assertThat(english.step(Step.ANSWERED)).isEqualTo("They answer today");
        assertThat(english.step(Step.SETTLED_AND_QUIET))
                .isEqualTo("Everything settled today, and nothing new for 60 days");
    }
}
