package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pdftotext makes of a PDF, and with it most programs that search or index. */
public final class Copied {
    private Copied() {}

    /** Every sentence, and no word beside them, as in plain text. */
    public static void sameAsText(Document document) throws Exception {
        String copied = from(Extracted.PDF.of(document)).replaceAll("\\p{Cf}", "");
        // A table that is too wide for plain text is listed there, its headers with a colon.
        Set<String> read =
                words(
                        copied.replaceAll("(?m)^\\s*[0-9]{1,2} ?/ ?[0-9]{1,2}\\s*$", "")
                                .replaceAll(":\\s", " "));
        Set<String> written = words(PlainText.of(document).replaceAll(":\\s", " "));
        assertThat(written).isSubsetOf(read);
        assertThat(read).isSubsetOf(written);
        String sentences = flat(copied);
        for (Block block : document.blocks()) {
            for (Text said : said(block)) {
                assertThat(sentences).contains(flat(said.plain()));
            }
        }
    }

    /** Skips the test where there is no pdftotext. */
    public static String from(byte[] pdf) throws Exception {
        Path file = Files.createTempFile("evenkeel", ".pdf");
        try {
            Files.write(file, pdf);
            Process process;
            try {
                process =
                        new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-")
                                .redirectError(ProcessBuilder.Redirect.INHERIT)
                                .start();
            } catch (IOException e) {
                assumeTrue(false, "No pdftotext here: what it reads is not checked");
                throw e;
            }
            byte[] text = process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).isZero();
            return new String(text, StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    /** What stands in lines of its own or runs on; a table's cells are read one by one. */
    private static List<Text> said(Block block) {
        return switch (block) {
            case Block.Letterhead head ->
                    Stream.of(head.sender(), head.addressee(), head.date())
                            .flatMap(List::stream)
                            .toList();
            case Block.Heading heading -> List.of(heading.text());
            case Block.Paragraph paragraph -> List.of(paragraph.text());
            case Block.Lines lines -> lines.lines();
            case Block.Bullets bullets -> bullets.items();
            case Block.Table table ->
                    Stream.concat(
                                    table.columns().stream().map(Block.Column::header),
                                    table.rows().stream().flatMap(List::stream))
                            .toList();
            case Block.BarChart chart ->
                    Stream.concat(
                                    Stream.of(chart.caption()),
                                    chart.bars().stream()
                                            .flatMap(b -> Stream.of(b.label(), b.words())))
                            .toList();
            case Block.Passage passage ->
                    passage.blocks().stream().flatMap(b -> said(b).stream()).toList();
            case Block.Signature signature -> signature.lines();
        };
    }

    static Set<String> words(String text) {
        return Stream.of(flat(text).split(" "))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without direction marks and line ends. */
    static String flat(String text) {
        return text.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\u00A0\\f]+", " ").strip();
    }
}
