package app.evenkeel.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class SilenceTest {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "2025-01-30, 15 days without a word",
        "2025-02-05, 3 weeks of silence",
        "2025-02-07, 23 days without a word",
        "2025-03-15, 59 days without a word",
        "2025-03-16, More than 2 months of silence",
        "2025-04-15, More than 2 months of silence",
        "2025-04-16, More than 3 months of silence",
        "2027-01-15, More than 23 months of silence",
        "2027-01-16, More than 2 years of silence",
    })
    void itsLengthIsSaidAsOneWouldSayIt(LocalDate until, String words) {
        assertThat(new SilenceWords(new Words(Language.EN)).between(FROM, until)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, '22 days without a word, until today'",
        "FI, '22 päivää ilman sanaakaan tähän päivään asti'",
        "HE, '22 ימים ללא מילה, עד היום'",
        "LV, '22 dienas bez neviena vārda, līdz pat šodienai'",
    })
    void itIsSaidInEveryLanguage(Language language, String words) {
        assertThat(new SilenceWords(new Words(language)).untilToday(FROM, LocalDate.of(2025, 2, 6)))
                .isEqualTo(words);
    }

    @Test
    void twiceAsLongIsDrawnTwiceAsHigh() {
        assertThat(SilenceScale.height(140)).isEqualTo(2 * SilenceScale.height(70));
        assertThat(SilenceScale.broken(140)).isFalse();
    }

    @Test
    void aShortOneHasRoomForItsWords() {
        assertThat(SilenceScale.height(15)).isEqualTo(SilenceScale.height(1)).isPositive();
    }

    @Test
    void whereItIsTooLongForTheWindowTheDrawingAdmitsIt() {
        assertThat(SilenceScale.height(4000)).isEqualTo(SilenceScale.height(400));
        assertThat(SilenceScale.broken(400)).isTrue();
    }
}
