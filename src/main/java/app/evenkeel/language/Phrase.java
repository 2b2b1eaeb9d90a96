package app.evenkeel.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** A text with named blanks, such as {@code Invoice {number} issued: {amount}}. */
public record Phrase(List<Part> parts) {
    /** Either words or a blank. */
    public sealed interface Part {}

    public record Words(String words) implements Part {}

    public record Blank(String name) implements Part {}

    public Phrase {
        parts = List.copyOf(parts);
    }

    /**
     * @throws IllegalArgumentException if a brace has no partner
     */
    static Phrase parse(String pattern) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int end = open < 0 ? pattern.length() : open;
            if (end > at) {
                parts.add(new Words(pattern.substring(at, end)));
            }
            if (open < 0) {
                break;
            }
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is not closed: " + pattern);
            }
            parts.add(new Blank(pattern.substring(open + 1, close)));
            at = close + 1;
        }
        return new Phrase(parts);
    }

    public Set<String> blanks() {
        Set<String> names = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Blank(String name)) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * The text with its blanks filled. Values are not looked into: braces in them stay braces.
     *
     * @throws IllegalArgumentException if a blank has no value
     */
    public String fill(Map<String, String> values) {
        return fill(words -> words, values, "", String::concat);
    }

    /** The same for values that know more than their words, such as where a line may break. */
    public <T> T fill(
            Function<String, T> words, Map<String, T> values, T empty, BinaryOperator<T> join) {
        T filled = empty;
        for (Part part : parts) {
            filled =
                    join.apply(
                            filled,
                            switch (part) {
                                case Words(String given) -> words.apply(given);
                                case Blank(String name) -> value(values, name);
                            });
        }
        return filled;
    }

    private static <T> T value(Map<String, T> values, String name) {
        T value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for the blank {" + name + "}");
        }
        return value;
    }
}
