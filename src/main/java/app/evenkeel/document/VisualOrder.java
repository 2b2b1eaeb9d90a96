package app.evenkeel.document;

import com.openhtmltopdf.bidi.BidiReorderer;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Turns a line into the order in which it is drawn, by the JDK's Unicode bidirectional algorithm.
 */
final class VisualOrder implements BidiReorderer {
    private static final Pattern MARKS =
            Pattern.compile("[\u200E\u200F\u061C" + SpaceBreaks.HELD + "]");

    /**
     * Stands before every word of a passage that runs against the document. The layout never
     * measures or draws this character, and {@link Harmless} lets none in.
     */
    static final String AGAINST = "\u2067";

    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private final boolean rightToLeft;
    private final BiConsumer<String, Drawn> lines;

    /**
     * @param lines is told each line that is drawn, as it was written and as it is drawn
     */
    VisualOrder(boolean rightToLeft, BiConsumer<String, Drawn> lines) {
        this.rightToLeft = rightToLeft;
        this.lines = lines;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        String words = text.replace(AGAINST, "");
        boolean against = words.length() < text.length();
        int direction =
                rightToLeft == against
                        ? Bidi.DIRECTION_LEFT_TO_RIGHT
                        : Bidi.DIRECTION_RIGHT_TO_LEFT;
        Drawn drawn = drawn(new Bidi(words, direction), words);
        lines.accept(unmarked(words), drawn);
        return drawn.characters();
    }

    static Drawn drawn(Bidi bidi, String text) {
        Integer[] runs = new Integer[bidi.getRunCount()];
        byte[] levels = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = i;
            levels[i] = (byte) bidi.getRunLevel(i);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        List<Drawn.Glyph> glyphs = new ArrayList<>(text.length());
        for (int run : runs) {
            // These marks have done their work; left in, they would only be found by a search.
            String words = unmarked(text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)));
            boolean turned = bidi.getRunLevel(run) % 2 == 1;
            List<String> characters = characters(words);
            for (String character : turned ? characters.reversed() : characters) {
                String shown = turned ? mirrored(character) : character;
                glyphs.addAll(glyphs(shown, character, turned));
            }
        }
        return Drawn.of(glyphs, !bidi.baseIsLeftToRight());
    }

    private static String unmarked(String words) {
        return MARKS.matcher(words).replaceAll("");
    }

    /** One for each code point. */
    private static List<Drawn.Glyph> glyphs(String shown, String said, boolean turned) {
        return IntStream.range(0, said.codePointCount(0, said.length()))
                .mapToObj(i -> new Drawn.Glyph(codePoint(shown, i), codePoint(said, i), turned))
                .toList();
    }

    private static String codePoint(String words, int i) {
        return Character.toString(words.codePointAt(words.offsetByCodePoints(0, i)));
    }

    /** A letter with its points stays together and in order: the points are drawn over it. */
    private static List<String> characters(String run) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(run);
        List<String> characters = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            characters.add(run.substring(from, to));
            from = to;
        }
        return characters;
    }

    private static String mirrored(String character) {
        int opening = OPENING.indexOf(character);
        if (opening >= 0) {
            return CLOSING.substring(opening, opening + 1);
        }
        int closing = CLOSING.indexOf(character);
        return closing >= 0 ? OPENING.substring(closing, closing + 1) : character;
    }

    /** Hebrew letters have one shape each. */
    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
