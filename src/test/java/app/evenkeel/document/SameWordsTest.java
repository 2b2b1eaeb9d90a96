package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The PDF and the plain text say the same words, in an order that can be read. */
class SameWordsTest {
    static List<Document> documents() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void inPdfAndPlainText(Document document) throws Exception {
        assertThat(words(pdf(document))).isEqualTo(words(PlainText.of(document)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void sentencesRunOn(Document document) throws Exception {
        String pdf = flat(pdf(document));
        String text = flat(PlainText.of(document));
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph(Text words)) {
                assertThat(pdf).contains(flat(words.plain()));
                assertThat(text).contains(flat(words.plain()));
            }
        }
    }

    private static String pdf(Document document) throws Exception {
        return Extracted.pages(Extracted.PDF.of(document), document.rightToLeft()).stream()
                .map(page -> page.replaceAll("(?m)^\\d/\\d\\s*$", ""))
                // PDFBox turns back what the amount's direction marks had kept, and they are gone.
                .map(page -> page.replaceAll("€[ \u00A0]([0-9.,]*[0-9])", "$1 €"))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> words(String text) {
        return Stream.of(flat(text).split(" "))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without direction marks and line ends. */
    private static String flat(String text) {
        return text.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\u00A0\\f]+", " ").strip();
    }
}
