package app.evenkeel.desktop.versions;

import static app.evenkeel.desktop.versions.Piece.added;
import static app.evenkeel.desktop.versions.Piece.kept;
import static app.evenkeel.desktop.versions.Piece.struck;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.versions.Piece.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class WordDifferenceTest {
    @Test
    void aWordThatWasExchangedStandsBesideTheNewOne() {
        assertThat(WordDifference.between("They paid late again.", "They paid early again."))
                .containsExactly(
                        kept("They paid "), struck("late"), added("early"), kept(" again."));
    }

    @Test
    void wordsExchangedInARowAreReadTogether() {
        assertThat(
                        WordDifference.between(
                                "All the red bricks came.", "All these blue bricks came."))
                .containsExactly(
                        kept("All "),
                        struck("the red"),
                        added("these blue"),
                        kept(" bricks came."));
    }

    @Test
    void whatWasOnlyAddedOrOnlyStruckStandsAlone() {
        assertThat(WordDifference.between("He rang twice.", "He rang her twice."))
                .containsExactly(kept("He rang "), added("her "), kept("twice."));
        assertThat(WordDifference.between("He rang her twice.", "He rang twice."))
                .containsExactly(kept("He rang "), struck("her "), kept("twice."));
    }

    @Test
    void aFullStopDoesNotChangeTheWordBeforeIt() {
        assertThat(WordDifference.between("He rang", "He rang."))
                .containsExactly(kept("He rang"), added("."));
    }

    @Test
    void textsWithLittleInCommonAreReadOneAfterTheOther() {
        String old = "We talked about the weather, and then about the price.";
        String fresh =
                "A meeting in Turku: the contract is signed, work begins in May, and all is well.";

        assertThat(WordDifference.between(old, fresh)).containsExactly(struck(old), added(fresh));
    }

    @Test
    void whereThereWasNothingAllIsNew() {
        assertThat(WordDifference.between("", "Tired.")).containsExactly(added("Tired."));
        assertThat(WordDifference.between("Tired.", "")).containsExactly(struck("Tired."));
        assertThat(WordDifference.between("", "")).isEmpty();
        assertThat(WordDifference.between("Tired.", "Tired.")).containsExactly(kept("Tired."));
    }

    @Test
    void wordsOfEveryScriptAndSignsOfSeveralCharactersStayWhole() {
        assertThat(WordDifference.between("שילמו באיחור שוב", "שילמו בזמן שוב"))
                .containsExactly(kept("שילמו "), struck("באיחור"), added("בזמן"), kept(" שוב"));
        assertThat(WordDifference.between("Good 👩🏽‍💻 work", "Good 👩‍💻 work"))
                .containsExactly(kept("Good "), struck("👩🏽‍💻"), added("👩‍💻"), kept(" work"));
    }

    @Test
    void ofTextsTooLongToCompareTheOldStandsWholeBeforeTheNew() {
        String old = numbered(6000, "old");
        String fresh = numbered(6000, "new");

        assertThat(WordDifference.between(old, fresh)).containsExactly(struck(old), added(fresh));
    }

    @Test
    void aSmallChangeInAVeryLongTextIsFound() {
        String long1 = numbered(20_000, "same");

        assertThat(
                        WordDifference.between(
                                long1 + " was said. " + long1, long1 + " was heard. " + long1))
                .contains(struck("said"), added("heard"));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void bothTextsCanBeReadOutOfThePieces(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String old = any(random);
            String fresh = any(random);
            List<Piece> pieces = WordDifference.between(old, fresh);

            assertThat(without(pieces, Kind.ADDED)).isEqualTo(old);
            assertThat(without(pieces, Kind.STRUCK)).isEqualTo(fresh);
        }
    }

    private static String any(Random random) {
        List<String> some = List.of("a", "b", "c", "d", " ", " ", "  ", ", ", "\n", ".", "é", "ש");
        return Stream.generate(() -> some.get(random.nextInt(some.size())))
                .limit(random.nextInt(24))
                .collect(Collectors.joining());
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> !piece.is(kind))
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static String numbered(int words, String word) {
        return IntStream.range(0, words).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }
}
