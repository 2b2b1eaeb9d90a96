package app.evenkeel.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What was probably meant: the names nearest to a mistyped one. */
public final class Nearest {
    private static final int SHOWN = 3;

    /** In characters; who types more means no name. */
    private static final int COMPARED = 100;

    private Nearest() {}

    /** The three nearest, the nearest first; those that hold what was typed before all others. */
    public static List<String> to(String typed, List<String> names) {
        return to(typed, names.stream().distinct().toList(), List::of);
    }

    /**
     * The same for things with several names each, by the nearest of them.
     *
     * @param names at least one; equally near things stand in the order of the first
     */
    public static <T> List<T> to(
            String typed, List<T> things, Function<? super T, List<String>> names) {
        return things.stream()
                .sorted(
                        Comparator.comparingInt((T thing) -> distance(typed, names.apply(thing)))
                                .thenComparing(thing -> names.apply(thing).getFirst()))
                .limit(SHOWN)
                .toList();
    }

    private static int distance(String typed, List<String> names) {
        return names.stream().mapToInt(name -> distance(typed, name)).min().orElseThrow();
    }

    /** The nearest; none where more than a third of its letters would have to change. */
    public static Optional<String> one(String typed, List<String> names) {
        return names.stream()
                .filter(n -> edits(plain(typed), plain(n)) <= Math.max(2, n.length() / 3))
                .min(Comparator.comparingInt(n -> edits(plain(typed), plain(n))));
    }

    private static int distance(String typed, String name) {
        String a = plain(typed);
        String b = plain(name);
        return !a.isEmpty() && !b.isEmpty() && (b.contains(a) || a.contains(b)) ? 0 : edits(a, b);
    }

    /** Letters to add, drop or change (Levenshtein). */
    private static int edits(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }

    /** Capitals, dashes and blanks do not count. */
    private static String plain(String name) {
        String beginning = name.substring(0, Math.min(name.length(), COMPARED));
        return beginning.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
