package app.evenkeel.store.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes words comparable: lower case, without marks above or below letters, Hebrew points and
 * gershayim included. What is indexed and what is typed go through here alike, so SQLite's own
 * tokenizer has only spaces to find.
 */
final class Fold {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\u05f3\u05f4]+");
    private static final Pattern QUOTE_IN_HEBREW =
            Pattern.compile("(?<=\\p{IsHebrew})[\"'\u2018\u2019\u201c\u201d](?=\\p{IsHebrew})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String HEBREW_PREFIXES = "והבלמשכ";
    private static final int SHORTEST_STEM = 2;

    private Fold() {}

    /** The folded words of a text: letters and digits only, none empty. */
    static List<String> words(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        bare = MARKS.matcher(bare).replaceAll("");
        bare = QUOTE_IN_HEBREW.matcher(bare).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(bare)).filter(w -> !w.isEmpty()).toList();
    }

    /**
     * The Hebrew words among folded ones without one leading prefix letter, without two, and so on
     * as long as two letters remain: ושהבית gives שהבית, הבית, בית and ית.
     */
    static List<String> bare(List<String> words) {
        List<String> bare = new ArrayList<>();
        for (String word : words) {
            for (int i = 0;
                    i + SHORTEST_STEM < word.length()
                            && HEBREW_PREFIXES.indexOf(word.charAt(i)) >= 0;
                    i++) {
                bare.add(word.substring(i + 1));
            }
        }
        return bare;
    }

    /**
     * What was typed, as a query of FTS5: every typed word a quoted prefix, all of them needed. A
     * typed word that folds to several, such as {@code 2026-014}, is a phrase. None where no typed
     * word has a letter or digit.
     */
    static Optional<String> query(String typed) {
        String query =
                SPACES.splitAsStream(typed)
                        .map(Fold::words)
                        .filter(words -> !words.isEmpty())
                        .map(words -> "\"" + String.join(" ", words) + "\"*")
                        .collect(Collectors.joining(" AND "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }
}
