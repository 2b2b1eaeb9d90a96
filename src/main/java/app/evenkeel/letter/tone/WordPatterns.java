package app.evenkeel.letter.tone;

import app.evenkeel.letter.tone.Element.Literal;
import app.evenkeel.letter.tone.Spelling.Form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Patterns by the words they begin with, so that only a few are tried at each word. */
final class WordPatterns<T> {
    private final Map<String, List<T>> whole = new HashMap<>();
    private final Map<String, List<T>> beginnings = new HashMap<>();
    private final Map<String, List<T>> ends = new HashMap<>();
    private int longest;

    WordPatterns(Collection<T> all, Function<T, WordPattern> pattern) {
        for (T each : all) {
            for (Literal literal : pattern.apply(each).beginnings()) {
                add(literal, each);
            }
        }
    }

    private void add(Literal literal, T each) {
        boolean byEnd = literal.beginning().isEmpty();
        String key = byEnd ? literal.end() : literal.beginning();
        Map<String, List<T>> index = byEnd ? ends : literal.star() ? beginnings : whole;
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(each);
        longest = Math.max(longest, key.length());
    }

    /** What may begin at a word. */
    Set<T> at(Word word) {
        Set<T> found = new LinkedHashSet<>();
        for (Form form : word.forms()) {
            String text = form.text();
            found.addAll(whole.getOrDefault(text, List.of()));
            for (int i = 1; i <= Math.min(longest, text.length()); i++) {
                found.addAll(beginnings.getOrDefault(text.substring(0, i), List.of()));
                found.addAll(ends.getOrDefault(text.substring(text.length() - i), List.of()));
            }
        }
        return found;
    }
}
