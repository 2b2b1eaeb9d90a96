package app.evenkeel.report;

import app.evenkeel.journal.Language;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.Running;

import java.util.regex.Pattern;

/**
 * Keeps words that run the other way than the document in their own order, wherever a line of it
 * ends: with {@link Isolated} alone, the full stop of a sentence that ends a line would jump to the
 * line's other end.
 */
final class OwnOrder {
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    /** Where a line may end after a sign, or begin with one. */
    private static final Pattern BREAK = Pattern.compile("(?<=[^\\p{L}\\s]) | (?=[^\\p{L}\\s])");

    private OwnOrder() {}

    static String in(Language language, String words) {
        String isolated = Isolated.in(language, words);
        if (language.rightToLeft()) {
            return Running.anyRightToLeft(words) ? isolated : marked(isolated, LEFT_TO_RIGHT_MARK);
        }
        return Running.of(words) == Running.RIGHT_TO_LEFT
                ? marked(isolated, RIGHT_TO_LEFT_MARK)
                : isolated;
    }

    private static String marked(String words, String mark) {
        return BREAK.matcher(words).replaceAll(mark + " " + mark);
    }
}
