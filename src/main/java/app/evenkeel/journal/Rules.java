package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The rules that many facts share. Each returns the value it was given. */
final class Rules {
    private Rules() {}

    /**
     * Text as it is, as long as it can be stored and read back: no NUL, no half of a surrogate
     * pair.
     */
    static String text(String key, String value) {
        if (!FactText.storable(value)) {
            throw new InvalidFact(
                    key,
                    value.indexOf(0) >= 0
                            ? "must not contain the character U+0000"
                            : "must not contain half of a surrogate pair");
        }
        return value;
    }

    static @Nullable String optional(String key, @Nullable String value) {
        return value == null ? null : needed(key, value);
    }

    static String needed(String key, String value) {
        if (FactText.blank(value)) {
            throw new InvalidFact(key, "must not be empty");
        }
        return text(key, value);
    }

    static void range(String key, int value, int from, int to) {
        if (value < from || value > to) {
            throw new InvalidFact(key, "must be " + from + " to " + to + ", not " + value);
        }
    }

    /** No two of a list may be the same in what makes them one. */
    static <T> void distinct(String key, String rule, List<T> things, Function<T, ?> one) {
        if (things.stream().map(one).distinct().count() < things.size()) {
            throw new InvalidFact(key, rule);
        }
    }

    /** A later day that was given must not lie before an earlier one that was given. */
    static void order(String key, @Nullable LocalDate later, String than, @Nullable LocalDate day) {
        if (later != null && day != null && later.isBefore(day)) {
            throw new InvalidFact(key, "must not be before " + than + " (" + day + ")");
        }
    }
}
