package app.evenkeel.document;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

import java.text.Bidi;

/**
 * Keeps a paragraph in one run. The layout would set runs side by side, but it knows no nesting and
 * breaks lines between a bracket and its word; so a line reaches {@link VisualOrder} whole, and
 * that gets it right.
 */
final class VisualRuns implements BidiSplitter {
    private final boolean always;
    private String paragraph = "";
    private byte direction = LTR;

    /**
     * @param always whether even lines that need no turning go to {@link VisualOrder}
     */
    VisualRuns(boolean always) {
        this.always = always;
    }

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        this.paragraph = paragraph;
        boolean turns = always || Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length());
        // To the layout, "right to left" only means that the line has to be turned.
        direction = turns ? RTL : defaultDirection;
    }

    @Override
    public int countTextRuns() {
        return 1;
    }

    @Override
    public BidiTextRun getVisualRun(int runIndex) {
        return new BidiTextRun(0, paragraph.length(), direction);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        Bidi bidi = Paragraph.of(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.baseIsLeftToRight() ? LTR : RTL;
    }
}
