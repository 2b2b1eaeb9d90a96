package app.evenkeel.document;

import static app.evenkeel.document.Samples.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PlainTextTest {
    static Stream<Document> documents() {
        return Stream.concat(Samples.all().stream(), Hostile.documents());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void fitsPaperOfSeventySixByFiftyEight(Document document) {
        String text = PlainText.of(document);
        for (String page : text.split("\f", -1)) {
            assertThat(page.lines().count()).isBetween(1L, 58L);
            assertThat(page).endsWith("\n").doesNotStartWith("\n").doesNotEndWith("\n\n");
            assertThat(page.lines())
                    .allSatisfy(line -> {
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(76);
                        assertThat(line).isEqualTo(line.stripTrailing());
                        assertThat(line.chars()).noneMatch(Character::isISOControl);
                    });
        }
        byte[] utf8 = text.getBytes(UTF_8);
        assertThat(new String(utf8, UTF_8)).isEqualTo(text);
    }

    /** The line without an end that it would fill is measured once, and not for each word. */
    @Test
    void aCellOfAMillionCharactersIsLaidOut() {
        Block table =
                new Block.Table(
                        List.of(new Block.Column(Text.of("Header"), false)),
                        List.of(List.of(Text.of("word ".repeat(200_000)))));
        String text = PlainText.of(Samples.letter("en", "T", "A", List.of(table)));
        assertThat(text.split("word", -1)).hasSize(200_001);
    }

    /** It would fill each page anew, and no row would ever come. */
    @ParameterizedTest
    @ValueSource(ints = {28, 29, 30, 56, 57, 58, 59, 300})
    void aHeaderThatFillsAPageIsNotRepeated(int height) {
        Text high = Text.of("x\n".repeat(height - 1) + "x");
        Block table =
                new Block.Table(
                        List.of(new Block.Column(high, false)),
                        Collections.nCopies(200, List.of(Text.of("row"))));
        String text = PlainText.of(Samples.letter("en", "T", "A", List.of(table)));
        assertThat(text.split("row", -1)).hasSize(201);
        assertThat(text.split("\f")).allMatch(page -> page.lines().count() <= 58);
    }

    @Test
    void keepsDatesAmountsAndNumbersWhole() {
        String date = "12 February 2026";
        for (int n = 0; n < 80; n++) {
            Text text =
                    Text.of("x".repeat(n) + " due on (").and(Text.together(date)).and("), it says");
            assertThat(PlainText.of(of("en", new Block.Paragraph(text))))
                    .contains("(" + date + "),");
        }
    }

    @Test
    void breaksNeitherAtANoBreakSpaceNorWithinAWord() {
        String amount = "1\u00A0234,50\u00A0€";
        String text = PlainText.of(of("fi", paragraph((amount + " ").repeat(40))));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).startsWith("1").endsWith("€"));
    }

    @Test
    void cutsOnlyWhatIsLongerThanALine() {
        Text text = Text.of("y".repeat(70)).and(Text.together("z".repeat(20))).and("w".repeat(80));
        assertThat(PlainText.of(of("en", new Block.Paragraph(text))).lines())
                .containsExactly("y".repeat(70), "z".repeat(20) + "w".repeat(56), "w".repeat(24));
    }

    @Test
    void alignsNumbersAtTheColumnsEnd() {
        Block table =
                new Block.Table(
                        List.of(Samples.column("Invoice"), Samples.number("Amount")),
                        List.of(
                                Samples.row("A\u0323\u030a", "€5.00"),
                                Samples.row("B-1", "€1,234.50")));
        assertThat(PlainText.of(of("en", table)))
                .isEqualTo(
                        """
                        Invoice     Amount
                        -------  ---------
                        \u1EA0\u030a            €5.00
                        B-1      €1,234.50
                        """);
    }

    @Test
    void wrapsCellsWithinTheirColumn() {
        Block table =
                new Block.Table(
                        List.of(Samples.column("What"), Samples.column("Result")),
                        List.of(List.of(Text.of("word ".repeat(20)), Text.of("more ".repeat(20)))));
        assertThat(PlainText.of(of("en", table)).lines().skip(2))
                .allSatisfy(line -> assertThat(line).matches("(word ?)+ +(more ?)+"));
    }

    @Test
    void listsATableThatIsTooWideForThePage() {
        List<String> columns = IntStream.range(0, 12).mapToObj(i -> "Column " + i).toList();
        Block table =
                new Block.Table(
                        columns.stream().map(Samples::column).toList(),
                        List.of(
                                Samples.row(
                                        columns.stream()
                                                .map(c -> c + " cell")
                                                .toArray(String[]::new))));
        assertThat(PlainText.of(of("en", table))).contains("Column 11: Column 11 cell\n");
    }

    @Test
    void drawsBarsByLength() {
        Block chart =
                new Block.BarChart(
                        Text.of("Hours"),
                        List.of(
                                new Block.Bar(Text.of("May"), 40, Text.of("40 h")),
                                new Block.Bar(Text.of("June"), 10, Text.of("10 h")),
                                new Block.Bar(Text.of("July"), 0, Text.of("none"))));
        assertThat(PlainText.of(of("en", chart)))
                .isEqualTo(
                        "Hours\nMay   %s 40 h\nJune  %s 10 h\nJuly  none\n"
                                .formatted("█".repeat(32), "█".repeat(8)));
    }

    @Test
    void tellsABidiRendererWhichWayALineRuns() {
        String text =
                PlainText.of(
                        of(
                                "he",
                                new Block.Lines(List.of(Text.of("Acme Oy"), Text.of("תל אביב"))),
                                new Block.Table(
                                        List.of(Samples.column("א"), Samples.column("ב")),
                                        List.of(Samples.row("Acme", "Northern")))));
        assertThat(text)
                .contains("\u200FAcme Oy\n", "\nתל אביב\n")
                .contains("Acme")
                .contains(" \u200F ");
    }

    @Test
    void keepsAHebrewAmountInItsOwnOrder() {
        Text amount = Text.of("על סך ").and(Text.together("\u200E1,234.50\u00A0€")).and(" עד מחר");
        assertThat(PlainText.of(of("he", new Block.Paragraph(amount))))
                .isEqualTo("על סך \u200F\u200E1,234.50\u00A0€\u200E\u200F עד מחר\n");
    }

    @Test
    void nothingInDataTurnsOrFeedsThePage() {
        String text = PlainText.of(of("en", paragraph("a\fb\u202Ec\u2066d\u001B[31me")));
        assertThat(text).isEqualTo("a bcd [31me\n");
    }

    private static Document of(String language, Block... blocks) {
        return Samples.letter(language, "Title", "Author", List.of(blocks));
    }
}
