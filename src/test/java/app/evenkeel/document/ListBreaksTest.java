package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Wherever a page ends within a list, the list is drawn, each item with its words. */
class ListBreaksTest {
    private static final int ITEMS = 6;

    @ParameterizedTest(name = "{0}, items of {2} words")
    @CsvSource({"he, פריט, 90", "en, item, 90"})
    void aListMeetsTheEndOfAPageAnywhere(String language, String word, int length)
            throws Exception {
        for (int before = 38; before <= 48; before++) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Lines(Collections.nCopies(20, Text.of("x"))));
            blocks.add(new Block.Lines(Collections.nCopies(before - 20, Text.of("x"))));
            List<Text> items =
                    Collections.nCopies(ITEMS, Text.of((word + " ").repeat(length).strip()));
            blocks.add(new Block.Bullets(items));
            Document document = Samples.letter(language, "T", "A", blocks);

            List<String> pages = Extracted.pages(Extracted.PDF.of(document), false);

            assertThat(String.join(" ", pages).split(word, -1))
                    .as("%d lines before it", before)
                    .hasSize(ITEMS * length + 1);
        }
    }
}
