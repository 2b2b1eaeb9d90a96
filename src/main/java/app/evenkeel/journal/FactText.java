package app.evenkeel.journal;

/** What a text of a fact can be. */
public final class FactText {
    private FactText() {}

    /** Whether there is nothing to be seen in it: spaces of all kinds, marks without a shape. */
    public static boolean blank(String text) {
        return text.codePoints().noneMatch(FactText::visible);
    }

    private static boolean visible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT;
    }

    /** Whether it can be stored and read back: no NUL, no half of a surrogate pair. */
    public static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
