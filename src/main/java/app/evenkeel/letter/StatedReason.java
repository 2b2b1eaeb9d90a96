package app.evenkeel.letter;

import java.util.regex.Pattern;

/**
 * The owner's reason as it stands in a sentence. Its full stop is left to the sentence; a mark that
 * says more than that stays, and then no full stop follows.
 *
 * @param words on their own, without a full stop
 */
record StatedReason(String words) {
    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.$");

    private static final Pattern OWN_MARK = Pattern.compile("(?s).*([?!…]|\\.\\.)");

    static StatedReason of(LetterRequest request) {
        String given = request.reason().strip();
        return new StatedReason(FULL_STOP.matcher(given).replaceFirst("").strip());
    }

    /** Whether it ends a sentence by itself. */
    boolean endsSentence() {
        return OWN_MARK.matcher(words).matches();
    }
}
