package app.evenkeel.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which a line must seem to be drawn, from left to right, for programs that copy text
 * (pdftotext and what is made of it) to read it as it was written. They take every line of a page
 * to run as most of its letters do; a line of a letter in the other direction would come out with
 * its parts in the wrong order.
 */
final class CopyOrder {
    private static final String LRM = "\u200E";
    private static final String RLM = "\u200F";

    private final int[] written;
    private final boolean rightToLeft;
    private final List<String> read = new ArrayList<>();

    private CopyOrder(String line, boolean rightToLeft) {
        this.written = line.codePoints().toArray();
        this.rightToLeft = rightToLeft;
    }

    /**
     * One piece of text for each code point of the line.
     *
     * @param rightToLeft whether most of the page runs so
     */
    static List<String> of(String line, boolean rightToLeft) {
        CopyOrder order = new CopyOrder(line, rightToLeft);
        int at = 0;
        while (at < order.written.length) {
            at = order.against(order.along(at));
        }
        return rightToLeft ? order.read.reversed() : order.read;
    }

    /** What runs as the page does, up to where that ends. */
    private int along(int from) {
        int at = from;
        while (at < written.length && !startsAgainst(written[at])) {
            String said = Character.toString(written[at]);
            // Else it would be taken for a part of what comes before it.
            boolean lost = at == from && from > 0 && !endsAgainst(written[at]);
            read.add(!lost ? said : rightToLeft ? said + RLM : LRM + said);
            at++;
        }
        return at;
    }

    /** What runs against the page, which is turned; up to where that ends. */
    private int against(int from) {
        int end = from;
        for (int at = from; at < written.length && !endsAgainst(written[at]); at++) {
            end = startsAgainst(written[at]) ? at + 1 : end;
        }
        for (int at = end - 1; at >= from; at--) {
            read.add(Character.toString(written[at]));
        }
        return end;
    }

    private boolean startsAgainst(int c) {
        return rightToLeft ? leftToRight(c) : rightToLeft(c);
    }

    private boolean endsAgainst(int c) {
        return rightToLeft ? rightToLeft(c) : leftToRight(c);
    }

    private static boolean rightToLeft(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }

    /** Letters, and digits with what stands among them. */
    private static boolean leftToRight(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
