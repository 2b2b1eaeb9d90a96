package app.evenkeel.exchange.invoices;

import java.util.Locale;
import java.util.Set;

/** The words by which files say yes and no. */
final class YesOrNo {
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "1", "x", "kyllä", "kylla", "jā", "ja", "כן");
    private static final Set<String> NO =
            Set.of("", "no", "n", "false", "0", "-", "–", "ei", "nē", "ne", "לא");

    private YesOrNo() {}

    static boolean yes(String text) {
        return YES.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean no(String text) {
        return NO.contains(text.toLowerCase(Locale.ROOT));
    }
}
