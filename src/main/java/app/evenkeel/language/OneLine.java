package app.evenkeel.language;

import java.util.regex.Pattern;

/**
 * A fact's own words within a sentence or a cell, where a line end in them would begin a new line,
 * and what cannot be shown has no place.
 */
public final class OneLine {
    private static final Pattern BREAK = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");
    private static final Pattern HALF_OF_A_PAIR = Pattern.compile("\\p{Cs}");

    private OneLine() {}

    public static String of(String words) {
        String line = BREAK.matcher(words).replaceAll(" ").strip();
        return HALF_OF_A_PAIR.matcher(line).replaceAll("\uFFFD");
    }
}
