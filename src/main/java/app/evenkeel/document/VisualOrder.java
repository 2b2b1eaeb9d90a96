package app.evenkeel.document;

import com.openhtmltopdf.bidi.BidiReorderer;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns a line into the order in which it is drawn, by the JDK's Unicode bidirectional algorithm.
 */
final class VisualOrder implements BidiReorderer {
    private static final Pattern MARKS = Pattern.compile("[\u200E\u200F\u061C]");
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private final int direction;

    VisualOrder(boolean rightToLeft) {
        direction = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return drawn(new Bidi(text, direction), text);
    }

    static String drawn(Bidi bidi, String text) {
        Integer[] runs = new Integer[bidi.getRunCount()];
        byte[] levels = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = i;
            levels[i] = (byte) bidi.getRunLevel(i);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        StringBuilder drawn = new StringBuilder(text.length());
        for (int run : runs) {
            String words = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            if (bidi.getRunLevel(run) % 2 == 0) {
                drawn.append(words);
            } else {
                characters(words).reversed().forEach(c -> drawn.append(mirrored(c)));
            }
        }
        // The direction marks have done their work; left in, they would only be found by a search.
        return MARKS.matcher(drawn).replaceAll("");
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
