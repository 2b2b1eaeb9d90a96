package app.evenkeel.language;

import app.evenkeel.journal.Language;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Several things in a row: {@code a, b and c}. */
public record Listed(Language language) {
    /**
     * @param things at least one
     */
    public String of(List<String> things) {
        return of(things, words -> words, "", String::concat);
    }

    /**
     * The same for things that know more than their words, such as where a line may break.
     *
     * @param things at least one
     */
    public <T> T of(List<T> things, Function<String, T> words, T empty, BinaryOperator<T> join) {
        T first = things.getFirst();
        if (things.size() == 1) {
            return first;
        }
        for (T next : things.subList(1, things.size() - 1)) {
            first = join.apply(join.apply(first, words.apply(", ")), next);
        }
        return Texts.in(language)
                .phrase("list.and")
                .fill(words, Map.of("first", first, "last", things.getLast()), empty, join);
    }
}
