package app.evenkeel.journal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Ids made of names, so that a person can read and type them. */
public final class Slug {
    private Slug() {}

    /**
     * The name in lower case, without marks on its letters, with hyphens between what are letters
     * or digits in any script.
     */
    public static String of(String name) {
        String slug =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                        .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "client" : slug;
    }

    /** The id itself, or the first of {@code id-2}, {@code id-3} … that is free. */
    public static String free(String id, Predicate<String> taken) {
        String free = id;
        for (int i = 2; taken.test(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
