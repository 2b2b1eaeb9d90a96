package app.evenkeel.desktop.versions;

import static app.evenkeel.desktop.versions.Piece.added;
import static app.evenkeel.desktop.versions.Piece.kept;
import static app.evenkeel.desktop.versions.Piece.struck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ShortenedTest {
    private static final String LONG = "word ".repeat(400);

    @Test
    void farFromWhatChangedTheTextIsLeftOut() {
        List<Piece> pieces =
                Shortened.of(
                        List.of(
                                kept(LONG),
                                struck("late"),
                                kept(LONG),
                                added("early"),
                                kept(LONG)));

        assertThat(pieces).hasSize(5).allMatch(piece -> piece.words().length() < 400);
        assertThat(pieces.getFirst().words()).startsWith("[…] word").endsWith("word ");
        assertThat(pieces.get(2).words())
                .startsWith("word word")
                .contains(" […] ")
                .endsWith("word ");
        assertThat(pieces.getLast().words()).startsWith("word word").endsWith("[…] ");
    }

    @Test
    void whatIsShortOrChangedOrAloneStaysWhole() {
        List<Piece> pieces = List.of(kept("We said "), struck(LONG), added(LONG));

        assertThat(Shortened.of(pieces)).isEqualTo(pieces);
        assertThat(Shortened.of(List.of(kept(LONG)))).containsExactly(kept(LONG));
    }

    @Test
    void aTextWithoutSpacesIsNotCutWithinACharacter() {
        String signs = "👍".repeat(400);
        Piece shortened = Shortened.of(List.of(added("a"), kept(signs), added("b"))).get(1);

        assertThat(shortened.words()).matches("(👍)+ \\[…] (👍)+");
    }
}
