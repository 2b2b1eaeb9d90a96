package app.evenkeel.letter.tone;

import java.util.Locale;

/** The capital with which a sentence begins. */
final class Capital {
    private Capital() {}

    static String first(String words) {
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }
}
