package app.evenkeel.document;

import java.text.Bidi;

/** The directions of a paragraph (UAX #9), however many brackets are opened in it. */
final class Paragraph {
    /** Java counts brackets that wait for their partner in 16 bits, and fails at 32,768. */
    private static final int MOST_OPEN = 32_000;

    private Paragraph() {}

    /**
     * @param direction one of the constants of {@link Bidi}
     */
    static Bidi of(String words, int direction) {
        long open = words.chars().filter(c -> bracket(c, Character.START_PUNCTUATION)).count();
        return new Bidi(open > MOST_OPEN ? withoutBrackets(words) : words, direction);
    }

    /** As long as before, with neutral characters for brackets: nobody reads so many as pairs. */
    private static String withoutBrackets(String words) {
        StringBuilder without = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (bracket(c, Character.START_PUNCTUATION) || bracket(c, Character.END_PUNCTUATION)) {
                without.setCharAt(i, '*');
            }
        }
        return without.toString();
    }

    private static boolean bracket(int c, byte kind) {
        return Character.getType(c) == kind;
    }
}
