package app.evenkeel.letter;

import static java.util.stream.Collectors.joining;

import app.evenkeel.document.Text;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Running;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Keeps the dates, amounts, numbers and accounts of a letter whole on one line, whoever wrote them
 * there: a template's variable, or the owner in their own wording.
 */
final class Unbroken {
    private static final String ALONE_BEFORE = "(?<![\\p{L}\\p{N}])(?:";
    private static final String ALONE_AFTER = ")(?![\\p{L}\\p{N}])";

    private final Language language;
    private final Pattern values;

    Unbroken(Language language, Collection<String> values) {
        this.language = language;
        this.values =
                Pattern.compile(
                        values.stream()
                                .distinct()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(Pattern::quote)
                                .collect(joining("|", ALONE_BEFORE, ALONE_AFTER)));
    }

    /** A line with what does not break in it marked. */
    Text in(String line) {
        List<Text.Span> spans = new ArrayList<>();
        List<MatchResult> found = values.matcher(line).results().toList();
        int done = 0;
        for (int i = 0; i < found.size(); i++) {
            MatchResult one = found.get(i);
            int next = i + 1 < found.size() ? found.get(i + 1).start() : line.length();
            if (withinForeignWords(line.substring(done, one.start()), line, one.end(), next)) {
                continue;
            }
            add(spans, line.substring(done, one.start()), false);
            add(spans, one.group(), true);
            done = one.end();
        }
        add(spans, line.substring(done), false);
        return new Text(spans);
    }

    private static void add(List<Text.Span> spans, String words, boolean together) {
        if (!words.isEmpty()) {
            spans.add(new Text.Span(words, together));
        }
    }

    /**
     * Whether a value stands amid words that run the other way than the letter. Marked there, its
     * own order would turn theirs.
     */
    private boolean withinForeignWords(String before, String line, int end, int next) {
        return language.rightToLeft()
                && Running.of(new StringBuilder(before).reverse().toString())
                        == Running.LEFT_TO_RIGHT
                && Running.of(line.substring(end, next)) == Running.LEFT_TO_RIGHT;
    }
}
