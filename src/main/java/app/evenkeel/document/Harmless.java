package app.evenkeel.document;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Data made harmless before anything is rendered: nothing in a name or a reason can start a page,
 * turn the direction of what follows or break the file. Both renderers start from it, so that they
 * say the same words.
 */
final class Harmless {
    private static final char UNKNOWN = '\uFFFD';
    private static final char LRM = '\u200E';
    private static final char RLM = '\u200F';

    /** Around what keeps its own left-to-right order within right-to-left words. */
    private static final String ISOLATE_START = "" + RLM + LRM;

    private static final String ISOLATE_END = "" + LRM + RLM;

    /** Runs left to right in any surroundings, so it needs no marks. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+([.,:/-]\\d+)*");

    private final boolean rightToLeft;

    private Harmless(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    static Document of(Document document) {
        Harmless harmless = new Harmless(document.rightToLeft());
        return new Document(
                line(document.title()),
                line(document.author()),
                document.language(),
                document.date(),
                document.paper(),
                document.blocks().stream().map(harmless::block).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Letterhead head ->
                    new Block.Letterhead(
                            logo(head.logo()),
                            texts(head.sender()),
                            texts(head.addressee()),
                            texts(head.date()));
            case Block.Heading heading -> new Block.Heading(heading.level(), text(heading.text()));
            case Block.Paragraph paragraph -> new Block.Paragraph(text(paragraph.text()));
            case Block.Lines lines -> new Block.Lines(texts(lines.lines()));
            case Block.Bullets bullets -> new Block.Bullets(texts(bullets.items()));
            case Block.Table table ->
                    new Block.Table(
                            table.columns().stream()
                                    .map(c -> new Block.Column(text(c.header()), c.number()))
                                    .toList(),
                            table.rows().stream().map(this::texts).toList());
            case Block.BarChart chart ->
                    new Block.BarChart(
                            text(chart.caption()), chart.bars().stream().map(this::bar).toList());
            case Block.Passage passage -> {
                Harmless harmless = new Harmless(passage.rightToLeft());
                yield new Block.Passage(
                        passage.language(),
                        passage.blocks().stream().map(harmless::block).toList());
            }
            case Block.Signature signature -> new Block.Signature(texts(signature.lines()));
        };
    }

    private static Block.@Nullable Logo logo(Block.@Nullable Logo logo) {
        return logo == null ? null : new Block.Logo(logo.picture(), line(logo.words()));
    }

    private Block.Bar bar(Block.Bar bar) {
        double value = Double.isFinite(bar.value()) ? Math.max(0, bar.value()) : 0;
        return new Block.Bar(text(bar.label()), value, text(bar.words()));
    }

    private List<Text> texts(List<Text> texts) {
        return texts.stream().map(this::text).toList();
    }

    private Text text(Text text) {
        return new Text(text.spans().stream().map(this::span).toList());
    }

    private Text.Span span(Text.Span span) {
        String words = clean(span.words());
        if (!span.together()) {
            return new Text.Span(words, false);
        }
        String inner = words.replace('\n', ' ').strip();
        int start = words.isBlank() ? 0 : words.replace('\n', ' ').indexOf(inner);
        // Spaces at its ends are no part of it: there a line may break.
        String before = start > 0 || words.isBlank() ? " " : "";
        String after = start + inner.length() < words.length() ? " " : "";
        return new Text.Span(before + isolate(inner) + after, true);
    }

    /**
     * An amount or a number keeps its own left-to-right order within Hebrew, and its neighbours
     * keep theirs. Marks instead of isolates, because few terminals and printers know isolates.
     */
    private String isolate(String words) {
        if (!rightToLeft
                || words.isBlank()
                || Direction.hasRightToLeft(words)
                || PLAIN_NUMBER.matcher(words).matches()) {
            return words;
        }
        int start = words.charAt(0) == LRM ? 1 : 0;
        int end = words.length() - (words.charAt(words.length() - 1) == LRM ? 1 : 0);
        return ISOLATE_START + words.substring(start, Math.max(start, end)) + ISOLATE_END;
    }

    private static String line(String words) {
        return clean(words).replace('\n', ' ').strip();
    }

    private static String clean(String words) {
        StringBuilder out = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .codePoints()
                .filter(c -> !invisible(c))
                .map(Harmless::visible)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int visible(int c) {
        if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return '\n';
        }
        if (c == 0xA0 || c == 0x202F || c == 0x2007) {
            return 0xA0;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SPACE_SEPARATOR -> ' ';
            case Character.SURROGATE -> UNKNOWN;
            default -> noncharacter(c) ? UNKNOWN : c;
        };
    }

    private static boolean noncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || c == 0xFFFC;
    }

    /** Says nothing to a reader, but could hide words, turn directions or confuse a search. */
    private static boolean invisible(int c) {
        return c == 0xAD
                || c == 0x200B
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
