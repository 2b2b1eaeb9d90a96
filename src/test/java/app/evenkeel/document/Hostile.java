package app.evenkeel.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

/** What a name or a reason may hold when someone means harm, or just pastes. */
public final class Hostile {
    static final List<String> WORDS =
            List.of(
                    "<script>alert('x')</script> & \"quoted\" ]]> <!-- --> &amp; &#8203;",
                    "<img src=\"file:///etc/passwd\"/><link rel='stylesheet' href='http://example.invalid/'/>",
                    "url(http://example.invalid/x) } @page { size: 1pt } </style>",
                    "line\none\r\ntwo\rthree\u0085four\u2028five\u2029six",
                    "form\ffeed\u000Bvertical\ttab\u0000nul\u001Bescape\u007Fdelete",
                    "\f\f\f",
                    "\u202Eoverride\u202C \u2066isolate \u2067unclosed \u200Fmarks\u200E",
                    "שלום (עולם) 12 \"ציטוט\" Acme [x] {y} <z> 5.3.2026",
                    "emoji 😀 👩‍💻 🇫🇮 ❤️ 日本語 العربية ไทย 𝔘",
                    "e\u0301 שָׁלוֹם Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
                    "lone \uD800 surrogate \uDC00 \uFFFE \uFFFF \uFDD0 \uFFFC private \uE000",
                    "\uFEFFbom soft\u00ADhyphen zero\u200Bwidth word\u2060joiner tag\uDB40\uDC41",
                    "   many     spaces \u3000\u2003 here   ",
                    "x".repeat(10_000),
                    "א".repeat(10_000),
                    "a" + "\u0301".repeat(500),
                    "");

    /** Those that a journal takes, without what it refuses in them. */
    public static final List<String> STORABLE =
            WORDS.stream()
                    .map(words -> new String(words.getBytes(UTF_8), UTF_8).replace("\0", ""))
                    .filter(words -> !words.isBlank())
                    .toList();

    private Hostile() {}

    static Stream<Document> documents() {
        return WORDS.stream()
                .flatMap(words -> Stream.of("en", "he").map(language -> with(words, language)));
    }

    /** The words wherever a document has words. */
    static Document with(String words, String language) {
        Text text = Text.of(words);
        Text mixed = text.and(Text.together(words)).and(" (").and(Text.together(words)).and(")");
        return Samples.letter(
                language,
                words,
                words,
                List.of(
                        new Block.Letterhead(List.of(text), List.of(text), List.of(text)),
                        new Block.Heading(1, text),
                        new Block.Paragraph(mixed),
                        new Block.Lines(List.of(text, mixed)),
                        new Block.Bullets(List.of(text, mixed)),
                        new Block.Table(
                                List.of(
                                        new Block.Column(text, false),
                                        new Block.Column(text, true)),
                                List.of(List.of(text, Text.together(words)), List.of(mixed, text))),
                        new Block.BarChart(
                                text,
                                List.of(
                                        new Block.Bar(text, Double.NaN, text),
                                        new Block.Bar(text, Double.POSITIVE_INFINITY, text),
                                        new Block.Bar(text, -1, text),
                                        new Block.Bar(text, 1e300, text))),
                        new Block.Heading(2, text),
                        new Block.Paragraph(text),
                        new Block.Signature(List.of(text, text))));
    }
}
