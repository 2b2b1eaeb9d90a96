package app.evenkeel.letter.tone;

import java.util.BitSet;

/**
 * Where a draft quotes: several words in quotation marks, and lines that begin with {@code >}. What
 * somebody else said is not the draft's tone.
 */
final class Quotations {
    private static final String DOUBLE = "\"“”„‟«»״";
    private static final String SINGLE = "'‘’‚";

    /** A mark without its partner must not hide the rest of a letter. */
    private static final int LONGEST = 1000;

    private final String text;
    private final BitSet quoted = new BitSet();
    private int open = -1;

    private Quotations(String text) {
        this.text = text;
    }

    static Quotations in(String text) {
        Quotations quotations = new Quotations(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>' && quotations.beginsLine(i)) {
                quotations.quoted.set(i, quotations.lineEnd(i));
            } else if (DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0) {
                quotations.mark(i);
            }
        }
        return quotations;
    }

    boolean holds(int index) {
        return quoted.get(index);
    }

    private void mark(int i) {
        boolean wordBefore = i > 0 && !opensAfter(text.charAt(i - 1));
        boolean wordAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        if (!wordBefore && wordAfter && !within(i)) {
            open = i;
        } else if (wordBefore && !wordAfter && within(i) && alike(i)) {
            if (text.substring(open, i).indexOf(' ') >= 0) {
                quoted.set(open, i);
            }
            open = -1;
        }
    }

    private boolean within(int i) {
        return open >= 0 && i - open <= LONGEST;
    }

    private boolean alike(int i) {
        return (SINGLE.indexOf(text.charAt(i)) >= 0) == (SINGLE.indexOf(text.charAt(open)) >= 0);
    }

    private static boolean opensAfter(char before) {
        return Character.isWhitespace(before)
                || before == '('
                || before == '['
                || Character.getType(before) == Character.DASH_PUNCTUATION;
    }

    private boolean beginsLine(int i) {
        return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
