package app.evenkeel.language;

import java.util.regex.Pattern;

/**
 * A fact's own words within a sentence or a cell, where a line end in them would begin a new line.
 */
public final class OneLine {
    private static final Pattern BREAK = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private OneLine() {}

    public static String of(String words) {
        return BREAK.matcher(words.strip()).replaceAll(" ");
    }
}
