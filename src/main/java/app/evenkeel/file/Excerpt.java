package app.evenkeel.file;

import app.evenkeel.journal.InvalidFact;

/** Foreign text as a sentence can show it: short, on one line, and without hidden characters. */
public final class Excerpt {
    private static final int LENGTH = 60;

    private Excerpt() {}

    /** At most 60 characters of a text, in quotes. */
    public static String quoted(String text) {
        return '"' + plain(text, LENGTH) + '"';
    }

    /** At most so many characters of a text. */
    public static String plain(String text, int length) {
        StringBuilder shown = new StringBuilder();
        int end = 0;
        for (int count = 0; end < text.length() && count < length; count++) {
            int c = text.codePointAt(end);
            append(shown, c);
            end += Character.charCount(c);
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /** The rule that a record says was broken, without the key that it is about. */
    public static String rule(InvalidFact fact) {
        return plain(fact.rule(), 200);
    }

    private static void append(StringBuilder shown, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    shown.append("\\u%04x".formatted(c));
            default -> shown.appendCodePoint(c);
        }
    }
}
