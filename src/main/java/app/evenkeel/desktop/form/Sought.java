package app.evenkeel.desktop.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody types to find a thing by its name. Case, marks on letters and punctuation do not
 * matter, and a word may be any part of a word.
 */
public record Sought(String phrase, List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INSIDE_WORDS = Pattern.compile("['’׳\"“”״]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * A thing that fits.
     *
     * @param rank how well: the less the better
     */
    public record Hit<T>(T thing, int rank) {}

    public static Sought by(String typed) {
        String phrase = bare(typed);
        return new Sought(phrase, phrase.isEmpty() ? List.of() : Arrays.asList(phrase.split(" ")));
    }

    /**
     * Those that fit, in the order that they had.
     *
     * @param also what else a thing is called
     */
    public <T> Stream<Hit<T>> among(
            Stream<T> things, Function<T, String> name, Function<T, String> also) {
        return things.flatMap(thing ->
                fits(name.apply(thing), also.apply(thing)).stream()
                        .mapToObj(rank -> new Hit<>(thing, rank)));
    }

    /**
     * How well a name and what else the thing is called fit: the less the better. Empty where they
     * do not.
     */
    public OptionalInt fits(String name, String also) {
        String named = " " + bare(name);
        String all = named + " " + bare(also);
        if (named.startsWith(" " + phrase)) {
            return OptionalInt.of(0);
        }
        if (words.stream().allMatch(word -> named.contains(" " + word))) {
            return OptionalInt.of(1);
        }
        if (words.stream().allMatch(word -> all.contains(" " + word))) {
            return OptionalInt.of(2);
        }
        return words.stream().allMatch(all::contains) ? OptionalInt.of(3) : OptionalInt.empty();
    }

    private static String bare(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        String letters = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String joined = INSIDE_WORDS.matcher(letters).replaceAll("");
        return BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
    }
}
