package app.evenkeel.document;

import com.openhtmltopdf.extend.FSTextBreaker;

import java.text.BreakIterator;

/**
 * Where the layout may break a line: after a space, as in plain text, unless {@link #HELD} follows
 * it. Without it, only extra elements could hold a date together, and those are drawn after the
 * rest of their line, out of reading order.
 */
final class SpaceBreaks implements FSTextBreaker {
    /** The layout never measures or draws this character, and {@link Harmless} lets none in. */
    static final char HELD = '\uFFFC';

    private String text = "";
    private int position;

    static String held(String words) {
        return words.replace(" ", " " + HELD);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            position++;
        } while (position < text.length() && !breaks());
        return position;
    }

    private boolean breaks() {
        return text.charAt(position - 1) == ' '
                && text.charAt(position) != ' '
                && text.charAt(position) != HELD;
    }
}
