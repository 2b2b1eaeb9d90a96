package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that run against their paragraph are drawn as they are read, wherever a line ends. */
class TurnedLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "חברת Acme (Europe) Ltd עם | םע Acme (Europe) Ltd תרבח",
                "התקן ISO 9001 (2015) נחתם | םתחנ ISO 9001 (2015) ןקתה",
                "עם Acme (Europe), ועוד | דועו ,Acme (Europe) םע",
                "מס' (2026-014) כן | ןכ (2026-014) 'סמ",
                "Acme (Europe) | Acme (Europe)",
                "(Acme) עברית | תירבע (Acme)",
                "עד 12.2.2026 13.2.2026 | 13.2.2026 12.2.2026 דע",
                "[שלוש] {ארבע} | {עברא} [שולש]",
                "תקן \"ISO 9001 (2015)\". | .\"ISO 9001 (2015)\" ןקת",
            })
    void aLineIsDrawnByTheUnicodeAlgorithm(String words, String drawn) {
        assertThat(drawn(List.of(words.split(" ")), true)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 'התקן ISO 9001 (2015 edition) של Acme (Europe) Holding Ltd & Partners 2000 (Nordic), מס 12 13 (2026-014) עם A (ב C) ד עוד'",
        "true, '(Acme Ltd) Beta [x y] 5% 3/4 https://example.com/a?b=c (אתר של Acme) \"Polaris 2\", סוף'",
        "false, 'The firm אור הצפון (12 שנים) בע\"מ and its (Nordic שלום) sister 2000 חברת 12 13 (2026-014) end'",
    })
    void aLineEndAnywhereTurnsNothing(boolean rightToLeft, String words) {
        List<String> all = List.of(words.split(" "));
        String paragraph = String.join(" ", all);
        Bidi whole = bidi(paragraph, rightToLeft);
        for (int from = 0; from < all.size(); from++) {
            for (int to = from + 1; to <= all.size(); to++) {
                List<String> pinned = pinned(all, rightToLeft).subList(from, to);
                int start = String.join(" ", all.subList(0, from)).length() + (from > 0 ? 1 : 0);
                String line = String.join(" ", all.subList(from, to));

                assertThat(
                                new VisualOrder(rightToLeft, (_, _) -> {})
                                        .reorderRTLTextToLTR(String.join(" ", pinned)))
                        .as("line %s of %s", line, paragraph)
                        .isEqualTo(
                                VisualOrder.drawn(
                                                whole.createLineBidi(start, start + line.length()),
                                                line)
                                        .characters());
            }
        }
    }

    @Test
    void onThePageEveryLineOfAPhraseRunsItsOwnWay() throws Exception {
        String phrase = "ISO 9001 (2015 edition) Acme (Europe) Holding Ltd and Partners (Nordic)";
        for (int n = 0; n < 70; n += 3) {
            String words = "א".repeat(n) + " חברת כך וכך לפי התקן " + phrase + " עם עוד מילים";
            Document document = Samples.letter("he", "T", "A", List.of(Samples.paragraph(words)));
            List<String> lines = new ArrayList<>();
            Extracted.drawn(Extracted.PDF.of(document)).forEach(line -> lines.add(line.strip()));
            String latin =
                    String.join(" ", lines)
                            .replaceAll("[\u0590-\u05FF]+ *", "")
                            .replaceAll(" +", " ");
            assertThat(latin.strip()).isEqualTo(phrase);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "חברת Acme (Europe) Ltd עם שלום",
                "התקן ISO 9001 (2015) נחתם",
                "עם Acme (Europe), ועוד",
                "מס' (2026-014) כן. לא",
                "Acme (Europe)",
                "(Acme) עברית [ISO 9001] {2015}",
                "תקן \"ISO 9001 (2015)\".",
                "סכום (כולל מע\"מ) של [שלוש] {ארבע} «חמש»",
                "עד 12.2.2026 (שלום), 5%; או 3/4 - סוף: א-ב",
                "באתר: https://example.com/a?b=c (אתר) או jane@acme.example.",
                "A+B (C) א-ב C++ (D), (E)",
                "על סך 1,234.50 € (כולל)",
                "שנים 12 13 (14) ו-15, טל' +972-3-555 1234.",
            })
    void programsThatCopyReadItAsItWasWritten(String words) throws Exception {
        // In a letter whose lines are Hebrew for the most part.
        Block hebrew = Samples.paragraph("עוד שורה של מילים רגילות. ".repeat(20));
        Document document =
                Samples.letter("he", "T", "A", List.of(Samples.paragraph(words), hebrew));
        String copied = Copied.from(Extracted.PDF.of(document)).replaceAll("\\p{Cf}", "");
        assertThat(copied.lines().findFirst()).hasValue(words);
    }

    @Test
    void hebrewWithinEnglishIsReadAsItWasWritten() throws Exception {
        String words = "The firm אור הצפון (צפון) בע\"מ (Haifa), or [שלום], and the end.";
        Document document = Samples.letter("en", "T", "A", List.of(Samples.paragraph(words)));
        String copied = Copied.from(Extracted.PDF.of(document)).replaceAll("\\p{Cf}", "");
        assertThat(copied.strip()).isEqualTo(words);
    }

    /** Most of a page decides how such a program reads all of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | he | שלום יוסי, חשבונית 2026-014 על סך 1,234.50 € (לתשלום עד 12.2.2026) פתוחה.",
                "en | he | (אתר) https://example.com/a?b=c, או: jane@acme.example.",
                "en | he | Acme Oy (חיפה), 12 ימים: שלום.",
                "en | he | 12.2.2026",
                "he | en | Invoice 2026-014 for €1,234.50 (due 12 February 2026), and the firm אור הצפון (חיפה).",
                "he | en | [SHA-256] (9f86d081).",
            })
    void aPassageIsCopiedAsItWasWrittenWhateverIsMostOfThePage(
            String around, String within, String words) throws Exception {
        for (String most : List.of("A line of plain words. ", "שורה של מילים רגילות. ")) {
            Block filling = Samples.paragraph(most.repeat(20));
            Block passage = new Block.Passage(Locale.of(within), List.of(Samples.paragraph(words)));
            Document document = Samples.letter(around, "T", "A", List.of(passage, filling));
            String copied = Copied.from(Extracted.PDF.of(document)).replaceAll("\\p{Cf}", "");
            assertThat(copied.lines().findFirst()).hasValue(words);
        }
    }

    private static String drawn(List<String> words, boolean rightToLeft) {
        return new VisualOrder(rightToLeft, (_, _) -> {})
                .reorderRTLTextToLTR(String.join(" ", pinned(words, rightToLeft)));
    }

    private static List<String> pinned(List<String> words, boolean rightToLeft) {
        return Pinned.of(Word.lines(Text.of(String.join(" ", words))).getFirst(), rightToLeft);
    }

    private static Bidi bidi(String line, boolean rightToLeft) {
        return new Bidi(
                line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }
}
