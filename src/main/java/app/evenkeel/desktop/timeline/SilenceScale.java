package app.evenkeel.desktop.timeline;

/** How high a silence is drawn: a week is as high everywhere, up to a height that fits a window. */
final class SilenceScale {
    /** Shorter ones are the way work goes, and are not drawn. */
    static final int DAYS_WORTH_SHOWING = 15;

    private static final double PIXELS_A_WEEK = 8;

    /** So that its words have room. */
    private static final double LEAST = 40;

    private static final double MOST = 208;

    private SilenceScale() {}

    /**
     * @param days 0 or more
     */
    static double height(long days) {
        return Math.clamp(toScale(days), LEAST, MOST);
    }

    /** Whether it is longer than it is drawn, which the drawing must admit. */
    static boolean broken(long days) {
        return toScale(days) > MOST;
    }

    private static double toScale(long days) {
        return days * PIXELS_A_WEEK / 7;
    }
}
