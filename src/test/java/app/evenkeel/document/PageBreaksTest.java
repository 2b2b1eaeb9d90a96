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

    /** Heading, closing, name, the header of a table, and what numbers a line and a row. */
    record Words(
            String language,
            String heading,
            String closing,
            String name,
            String header,
            String line,
            String row) {}

    private static final List<Words> LANGUAGES =
            List.of(
                    new Words(
                            "en",
                            "HEADING",
                            "Kind regards,",
                            "Robin Hale",
                            "Header",
                            "Line",
                            "Row"),
                    new Words("he", "כותרת", "בברכה,", "נועה לוי", "עמודה", "משפט", "פריט"),
                    new Words(
                            "fi", "OTSIKKO", "Terveisin", "Mika Särkkä", "Sarake", "Lause", "Rivi"),
                    new Words(
                            "lv",
                            "VIRSRAKSTS",
                            "Ar cieņu",
                            "Anna Kļaviņa",
                            "Aile",
                            "Teikums",
                            "Rinda"));

    static Stream<Arguments> documents() {
        return BODIES.stream()
                .flatMap(kind ->
                        IntStream.rangeClosed(1, 120)
                                .mapToObj(n -> Arguments.of(kind, n, LANGUAGES.get(n % 4))));
    }

    /**
     * Where a page takes a tenth of a second to lay out, each length in one language of the four.
     */
    static Stream<Arguments> fewer() {
        return documents().filter(a -> (int) a.get()[1] % 3 == 0 || (int) a.get()[1] < 60);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("documents")
    void inPlainText(String kind, int n, Words words) {
        check(words, List.of(PlainText.of(document(kind, n, words)).split("\f")));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("fewer")
    void onPaper(String kind, int n, Words words) throws Exception {
        PageSize paper = n / 4 % 2 == 0 ? PageSize.A4 : PageSize.LETTER;
        check(
                words,
                Extracted.pages(
                        Extracted.PDF.of(document(kind, n, words).on(paper)),
                        words.language().equals("he")));
    }

    static Stream<Arguments> endings() {
        return BODIES.stream()
                .flatMap(kind ->
                        IntStream.rangeClosed(26, 44)
                                .mapToObj(n -> Arguments.of(kind, n, LANGUAGES.get(n % 4))));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("endings")
    void noPageIsEmptyWhateverADocumentEndsWith(String kind, int n, Words words) throws Exception {
        Document document =
                Samples.letter(words.language(), "Breaks", words.name(), body(kind, n, words));
        for (PageSize paper : PageSize.values()) {
            assertThat(Extracted.pages(Extracted.PDF.of(document.on(paper)), false))
                    .allMatch(PageBreaksTest::words);
        }
    }

    private static void check(Words words, List<String> pages) {
        assertThat(String.join("\n", pages)).contains(words.heading(), words.name());
        for (String page : pages) {
            List<String> lines =
                    page.replaceAll("\\p{Cf}", "")
                            .lines()
                            .map(String::strip)
                            .filter(PageBreaksTest::words)
                            .toList();
            int heading = lines.indexOf(words.heading());
            if (heading >= 0) {
                // At least a line of what follows; a bullet is a paragraph of its own.
                assertThat(lines.size())
                        .as("below the heading: %s", lines)
                        .isGreaterThan(heading + 1);
            }
            int signature = lines.indexOf(words.closing());
            if (signature >= 0) {
                assertThat(signature)
                        .as("above the signature: %s", lines)
                        .isGreaterThanOrEqualTo(2);
                assertThat(lines).contains(words.name());
            }
            if (lines.stream().anyMatch(line -> line.startsWith(words.row()))) {
                assertThat(lines).as("above the rows").contains(words.header());
            }
            assertThat(lines.getLast())
                    .as("at the foot of the page")
                    .isNotEqualTo(words.heading())
                    .isNotEqualTo(words.header());
        }
    }

    private static boolean words(String line) {
        return line.chars().anyMatch(Character::isLetter);
    }

    private static Document document(String kind, int n, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of("TITLE")));
        blocks.addAll(body(kind, n, words));
        blocks.add(new Block.Heading(2, Text.of(words.heading())));
        blocks.addAll(body(kind, 4 + n % 9, words));
        blocks.add(paragraph(lines(1 + n % 4, words)));
        blocks.add(new Block.Signature(List.of(Text.of(words.closing()), Text.of(words.name()))));
        return Samples.letter(words.language(), "Breaks", words.name(), blocks);
    }

    private static List<Block> body(String kind, int n, Words words) {
        return switch (kind) {
            case "paragraph" -> List.of(paragraph(lines(n, words)));
            case "paragraphs" ->
                    IntStream.range(0, n / 2 + 1)
                            .mapToObj(i -> paragraph(lines(2, words)))
                            .toList();
            case "bullets" -> List.of(new Block.Bullets(numbered(words.line(), n)));
            default ->
                    List.of(
                            new Block.Table(
                                    List.of(Samples.column(words.header())),
                                    numbered(words.row(), n).stream().map(List::of).toList()));
        };
    }

    private static List<Text> numbered(String word, int n) {
        return IntStream.range(0, n).mapToObj(i -> Text.of(word + " " + i)).toList();
    }

    private static String lines(int n, Words words) {
        return IntStream.range(0, n)
                .mapToObj(i -> words.line() + " " + i)
                .collect(Collectors.joining("\n"));
    }
}
