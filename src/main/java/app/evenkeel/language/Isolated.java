package app.evenkeel.language;

import app.evenkeel.journal.Language;

/**
 * Keeps a value in its own order where Hebrew around it would turn it: a telephone number, an
 * invoice number with a letter in it. Uses the mark U+200E, which cannot be seen and which every
 * screen and printer knows.
 */
public final class Isolated {
    private static final String MARK = "\u200E";

    private Isolated() {}

    public static String in(Language language, String value) {
        if (!foreign(language, value) || keepsItsOrder(value)) {
            return value;
        }
        return MARK + value + MARK;
    }

    /** The dots for the end of a value that is cut off, on the side where it goes on. */
    public static String ellipsis(Language language, String value) {
        return foreign(language, value) ? MARK + "…" + MARK : "…";
    }

    private static boolean foreign(Language language, String value) {
        return language.rightToLeft()
                && !value.isEmpty()
                && value.codePoints().noneMatch(Isolated::rightToLeft);
    }

    /** Latin words hold together, and so do digits with single separators between them. */
    private static boolean keepsItsOrder(String value) {
        boolean number = value.matches("[0-9]+([-/.,:][0-9]+)*");
        boolean words =
                Character.isLetter(value.codePointAt(0))
                        && Character.isLetterOrDigit(value.codePointBefore(value.length()));
        return number || words;
    }

    private static boolean rightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }
}
