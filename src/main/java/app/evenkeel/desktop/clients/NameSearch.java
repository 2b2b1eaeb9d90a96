package app.evenkeel.desktop.clients;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds names by any part of their words. Capitals, marks on letters, Hebrew points and gershayim
 * do not matter.
 */
record NameSearch(String folded) {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\"'’”״׳]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}@]+");

    static NameSearch of(String... names) {
        return new NameSearch(fold(String.join(" ", names)));
    }

    /** Whether every typed word is a part of the names; nothing typed finds all. */
    boolean foundBy(String typed) {
        return Arrays.stream(fold(typed).split(" ", -1)).allMatch(folded::contains);
    }

    private static String fold(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(MARKS.matcher(bare).replaceAll("")).replaceAll(" ").strip();
    }
}
