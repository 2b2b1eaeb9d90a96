package app.evenkeel.document;

import static app.evenkeel.document.Samples.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** However long the text before it, a heading has company below and a signature above. */
class PageBreaksTest {
    private static final List<String> BODIES =
            List.of("paragraph", "paragraphs", "bullets", "rows");

    static Stream<Arguments> documents() {
        return BODIES.stream()
                .flatMap(kind ->
                        IntStream.rangeClosed(1, 120)
                                .mapToObj(n -> Arguments.of(kind, n, document(kind, n))));
    }

    /** Every third is enough where a page takes a tenth of a second to lay out. */
    static Stream<Arguments> fewer() {
        return documents().filter(a -> (int) a.get()[1] % 3 == 0 || (int) a.get()[1] < 60);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("documents")
    void inPlainText(String kind, int n, Document document) {
        check(List.of(PlainText.of(document).split("\f")));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("fewer")
    void onPaper(String kind, int n, Document document) throws Exception {
        check(Extracted.pages(Extracted.PDF.of(document), false));
    }

    private static void check(List<String> pages) {
        for (String page : pages) {
            List<String> lines =
                    page.lines().map(String::strip).filter(PageBreaksTest::words).toList();
            int heading = lines.indexOf("HEADING");
            if (heading >= 0) {
                // At least a line of what follows; a bullet is a paragraph of its own.
                assertThat(lines.size())
                        .as("below the heading: %s", lines)
                        .isGreaterThan(heading + 1);
            }
            int signature = lines.indexOf("Kind regards,");
            if (signature >= 0) {
                assertThat(signature)
                        .as("above the signature: %s", lines)
                        .isGreaterThanOrEqualTo(2);
                assertThat(lines).contains("Robin Hale");
            }
        }
    }

    private static boolean words(String line) {
        return line.chars().anyMatch(Character::isLetter);
    }

    private static Document document(String kind, int n) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of("TITLE")));
        blocks.addAll(body(kind, n));
        blocks.add(new Block.Heading(2, Text.of("HEADING")));
        blocks.addAll(body(kind, 4 + n % 9));
        blocks.add(paragraph(lines(1 + n % 4)));
        blocks.add(new Block.Signature(List.of(Text.of("Kind regards,"), Text.of("Robin Hale"))));
        return Samples.letter("en", "Breaks", "Robin Hale", blocks);
    }

    private static List<Block> body(String kind, int n) {
        List<Text> texts = IntStream.range(0, n).mapToObj(i -> Text.of("Line " + i)).toList();
        return switch (kind) {
            case "paragraph" -> List.of(paragraph(lines(n)));
            case "paragraphs" ->
                    IntStream.range(0, n / 2 + 1).mapToObj(i -> paragraph(lines(2))).toList();
            case "bullets" -> List.of(new Block.Bullets(texts));
            default ->
                    List.of(
                            new Block.Table(
                                    List.of(Samples.column("Header")),
                                    texts.stream().map(List::of).toList()));
        };
    }

    private static String lines(int n) {
        return IntStream.range(0, n).mapToObj(i -> "Line " + i).collect(Collectors.joining("\n"));
    }
}
