package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The rules that many facts share. Each returns the value it was given. */
final class Rules {
    private Rules() {}

    /**
     * Text as it is, as long as it can be stored and read back: no NUL, no half of a surrogate
     * pair.
     */
    static String text(String key, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                throw new InvalidFact(key, "must not contain the character U+0000");
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new InvalidFact(key, "must not contain half of a surrogate pair");
            }
        }
        return value;
    }

    static @Nullable String optional(String key, @Nullable String value) {
        return value == null ? null : needed(key, value);
    }

    static String needed(String key, String value) {
        if (value.codePoints().noneMatch(Rules::visible)) {
            throw new InvalidFact(key, "must not be empty");
        }
        return text(key, value);
    }

    private static boolean visible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT;
    }

    static void range(String key, int value, int from, int to) {
        if (value < from || value > to) {
            throw new InvalidFact(key, "must be " + from + " to " + to + ", not " + value);
        }
    }

    /** A later day that was given must not lie before an earlier one that was given. */
    static void order(String key, @Nullable LocalDate later, String than, @Nullable LocalDate day) {
        if (later != null && day != null && later.isBefore(day)) {
            throw new InvalidFact(key, "must not be before " + than + " (" + day + ")");
        }
    }
}
