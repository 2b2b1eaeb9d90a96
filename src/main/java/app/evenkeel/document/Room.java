package app.evenkeel.document;

/**
 * What a line on a page offers to words.
 *
 * @param length in thousandths of the font size
 */
record Room(int length, boolean bold) {
    /** The layout rounds up the width of every piece of a line. */
    private static final double ROUNDING = 0.98;

    /** The points that so many thousandths of a font size need. */
    static double points(int length, double fontSize) {
        return length * fontSize / 1000 / ROUNDING + 1;
    }

    static Room of(double points, double fontSize, boolean bold) {
        return new Room((int) Math.max(1000, points * 1000 / fontSize * ROUNDING), bold);
    }
}
