package app.evenkeel.fuzz;

import java.util.regex.Pattern;

/** What a refusal must be: one sentence, short enough to be read, that speaks of no Java. */
final class Sentence {
    private static final int LONGEST = 1600;
    private static final Pattern JAVA =
            Pattern.compile(
                    "Exception|java\\.|StackOverflow|\\w+Error\\b|[a-z]\\.[A-Z]\\w*@[0-9a-f]{6,}|\\bat app\\.");

    private Sentence() {}

    static void check(String sentence) {
        if (sentence == null || sentence.isBlank()) {
            throw new AssertionError("refused without a word");
        }
        if (sentence.codePointCount(0, sentence.length()) > LONGEST) {
            throw new AssertionError(
                    "refused with %d characters: %s…"
                            .formatted(sentence.length(), sentence.substring(0, 100)));
        }
        if (sentence.codePoints().anyMatch(Sentence::wrong)) {
            throw new AssertionError("hidden characters in: " + shown(sentence));
        }
        if (JAVA.matcher(sentence).find() || sentence.contains("should not have")) {
            throw new AssertionError("not for people: " + sentence);
        }
    }

    private static boolean wrong(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            // Embeddings, overrides and isolates reach beyond the words that hold them.
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        };
    }

    private static String shown(String sentence) {
        StringBuilder shown = new StringBuilder();
        sentence.codePoints()
                .forEach(c -> {
                    if (wrong(c)) {
                        shown.append("\\u%04x".formatted(c));
                    } else {
                        shown.appendCodePoint(c);
                    }
                });
        return shown.toString();
    }
}
