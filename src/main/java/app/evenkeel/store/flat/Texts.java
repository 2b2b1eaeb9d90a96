package app.evenkeel.store.flat;

import app.evenkeel.journal.Money;
import app.evenkeel.journal.WorkingHours;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Reads back what {@link Flat} collected. */
record Texts(SortedMap<String, String> texts, String prefix) {
    boolean has(String key) {
        return texts.containsKey(prefix + key);
    }

    String text(String key) {
        return texts.getOrDefault(prefix + key, "");
    }

    @Nullable String optional(String key) {
        return texts.get(prefix + key);
    }

    String needed(String key) {
        String text = texts.get(prefix + key);
        if (text == null) {
            throw new NoSuchElementException(prefix + key);
        }
        return text;
    }

    <T> T named(String key, Function<String, Optional<T>> of) {
        return of.apply(needed(key)).orElseThrow();
    }

    int number(String key) {
        return Integer.parseInt(needed(key));
    }

    @Nullable Integer numberOrNull(String key) {
        return has(key) ? number(key) : null;
    }

    boolean flag(String key) {
        return needed(key).equals("true");
    }

    LocalDate day(String key) {
        return LocalDate.parse(needed(key));
    }

    @Nullable LocalDate dayOrNull(String key) {
        return has(key) ? day(key) : null;
    }

    Money money(String key, Currency currency) {
        return Money.of(needed(key), currency);
    }

    Currency currency() {
        return Currency.getInstance(needed("currency"));
    }

    WorkingHours hours() {
        return new WorkingHours(
                list(
                        "workingHours",
                        span ->
                                new WorkingHours.Span(
                                        DayOfWeek.valueOf(span.needed("day")),
                                        LocalTime.parse(span.needed("from")),
                                        LocalTime.parse(span.needed("to")))));
    }

    <T> List<T> list(String key, Function<Texts, T> each) {
        List<T> things = new ArrayList<>();
        Texts thing = at(key, 0);
        while (thing.any()) {
            things.add(each.apply(thing));
            thing = at(key, things.size());
        }
        return things;
    }

    <T> List<T> texts(String key, Function<String, T> each) {
        List<T> things = new ArrayList<>();
        while (has(key + "." + things.size())) {
            things.add(each.apply(needed(key + "." + things.size())));
        }
        return things;
    }

    private Texts at(String key, int index) {
        return new Texts(texts, prefix + key + "." + index + ".");
    }

    private boolean any() {
        SortedMap<String, String> from = texts.tailMap(prefix);
        return !from.isEmpty() && from.firstKey().startsWith(prefix);
    }
}
