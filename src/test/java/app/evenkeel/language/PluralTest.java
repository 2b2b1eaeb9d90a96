package app.evenkeel.language;

import static app.evenkeel.language.Plural.ONE;
import static app.evenkeel.language.Plural.OTHER;
import static app.evenkeel.language.Plural.TWO;
import static app.evenkeel.language.Plural.ZERO;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;

import java.util.stream.LongStream;
import java.util.stream.Stream;

class PluralTest {
    @Test
    void latvianCountsTwentyOneLikeOneAndElevenLikeNone() {
        assertThat(latvian(1, 21, 101, 1001)).containsOnly(ONE);
        assertThat(latvian(0, 10, 11, 19, 20, 100, 111, 1000)).containsOnly(ZERO);
        assertThat(latvian(2, 9, 22, 102)).containsOnly(OTHER);
    }

    @Test
    void hebrewHasAFormForTwo() {
        assertThat(Plural.of(Language.HE, 1)).isEqualTo(ONE);
        assertThat(Plural.of(Language.HE, 2)).isEqualTo(TWO);
        assertThat(Plural.of(Language.HE, 12)).isEqualTo(OTHER);
    }

    @Test
    void englishAndFinnishHaveOneAndTheOthers() {
        assertThat(Plural.of(Language.EN, 0)).isEqualTo(OTHER);
        assertThat(Plural.of(Language.EN, 1)).isEqualTo(ONE);
        assertThat(Plural.of(Language.FI, 21)).isEqualTo(OTHER);
    }

    private static Stream<Plural> latvian(long... numbers) {
        return LongStream.of(numbers).mapToObj(n -> Plural.of(Language.LV, n));
    }
}
