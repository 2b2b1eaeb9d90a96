package app.evenkeel.journal;

/** A sentence that holds foreign words, so that it stays one line and can be read. */
final class Sentence {
    /** In characters; what is longer has swallowed somebody's text. */
    private static final int LONGEST = 1500;

    private static final int UNKNOWN = 0xFFFD;

    private Sentence() {}

    /**
     * The sentence without line ends, signals to a terminal, halves of surrogate pairs, and what
     * turns the direction of more than itself; no longer than 1500 characters.
     */
    static String of(String sentence) {
        StringBuilder plain = new StringBuilder(sentence.length());
        sentence.codePoints()
                .limit(LONGEST + 1L)
                .filter(c -> !turnsTheLine(c))
                .map(Sentence::visible)
                .forEach(plain::appendCodePoint);
        return plain.codePointCount(0, plain.length()) > LONGEST
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…"
                : plain.toString();
    }

    private static int visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> UNKNOWN;
            default -> c;
        };
    }

    /** Embeddings, overrides and isolates (UAX #9). */
    private static boolean turnsTheLine(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
