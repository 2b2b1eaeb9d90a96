package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.Stream;

/** What stands in a document of the other direction looks as it does in one of its own. */
class PassageTest {
    /** In points from the top, on A4. */
    private static final double NUMBERS = 780;

    static Stream<Document> documents() {
        return Stream.of(
                Samples.withLogo(Samples.hebrewReminder()),
                Samples.hebrewTermination(),
                SampleReport.in("he"),
                Samples.withLogo(Samples.englishReminder()),
                SampleReport.in("en"));
    }

    private static Document within(Document document) {
        return Samples.letter(
                document.rightToLeft() ? "fi" : "he",
                "T",
                "A",
                List.of(new Block.Passage(document.language(), document.blocks())));
    }

    /** Screen and printer draw the pages of the PDF. */
    @ParameterizedTest
    @MethodSource("documents")
    void onPages(Document document) throws Exception {
        byte[] own = Extracted.PDF.of(document);
        byte[] within = Extracted.PDF.of(within(document));
        assertThat(lines(within)).isEqualTo(lines(own));
        List<Point2D> ownPlaces = places(own);
        List<Point2D> places = places(within);
        assertThat(places).hasSameSizeAs(ownPlaces);
        for (int i = 0; i < places.size(); i++) {
            assertThat(places.get(i).distance(ownPlaces.get(i))).isLessThan(1);
        }
    }

    /** Without the numbers of the pages, which are the document's and not the passage's. */
    private static List<String> lines(byte[] pdf) throws Exception {
        return Extracted.drawn(pdf).stream().filter(line -> !line.matches("\\d/\\d")).toList();
    }

    private static List<Point2D> places(byte[] pdf) throws Exception {
        return Extracted.places(pdf).stream().filter(place -> place.getY() < NUMBERS).toList();
    }

    @Test
    void inPlainText() {
        for (Document hebrew : List.of(Samples.hebrewReminder(), SampleReport.in("he"))) {
            assertThat(PlainText.of(within(hebrew))).isEqualTo(PlainText.of(hebrew));
            assertThat(MessageText.of(within(hebrew))).isEqualTo(MessageText.of(hebrew));
        }
        Document english = Samples.englishReminder();
        assertThat(Copied.flat(PlainText.of(within(english))))
                .isEqualTo(Copied.flat(PlainText.of(english)));
    }

    @Test
    void aLineOfDigitsRunsAsItsPassageDoes() {
        Block digits = Samples.paragraph("12.2.2026, 13.2.2026");
        assertThat(PlainText.of(within(Samples.letter("he", "T", "A", List.of(digits)))))
                .startsWith("\u200F12");
        assertThat(PlainText.of(within(Samples.letter("en", "T", "A", List.of(digits)))))
                .startsWith("12");
    }
}
