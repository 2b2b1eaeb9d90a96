package app.evenkeel.language;

import app.evenkeel.journal.Language;

/**
 * Keeps a value in its own order where words around it that run the other way would turn it: a
 * telephone number in Hebrew, the question mark of a Hebrew question in English. Uses the marks
 * U+200E and U+200F, which cannot be seen and which every screen and printer knows.
 */
public final class Isolated {
    private static final String MARK = "\u200E";
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    private Isolated() {}

    public static String in(Language language, String value) {
        if (!language.rightToLeft() && Running.of(value) == Running.RIGHT_TO_LEFT) {
            return bordered(value);
        }
        if (!foreign(language, value) || keepsItsOrder(value)) {
            return value;
        }
        return MARK + value + MARK;
    }

    private static String bordered(String value) {
        boolean whole =
                Character.isLetter(value.codePointAt(0))
                        && Character.isLetter(value.codePointBefore(value.length()));
        return whole ? value : RIGHT_TO_LEFT_MARK + value + RIGHT_TO_LEFT_MARK;
    }

    /** The dots for the end of a value that is cut off, on the side where it goes on. */
    public static String ellipsis(Language language, String value) {
        return foreign(language, value) ? MARK + "…" + MARK : "…";
    }

    private static boolean foreign(Language language, String value) {
        return language.rightToLeft() && !value.isEmpty() && !Running.anyRightToLeft(value);
    }

    /** Latin words hold together, and so do digits with single separators between them. */
    private static boolean keepsItsOrder(String value) {
        boolean number = value.matches("[0-9]+([-/.,:][0-9]+)*");
        boolean words =
                Character.isLetter(value.codePointAt(0))
                        && Character.isLetterOrDigit(value.codePointBefore(value.length()));
        return number || words;
    }
}
