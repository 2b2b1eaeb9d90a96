package app.evenkeel.store.flat;

import app.evenkeel.journal.Money;
import app.evenkeel.journal.Terms;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.store.sqlite.Values;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Texts by key, as they are collected from a fact. */
final class Flat {
    private final SortedMap<String, String> texts;
    private final String prefix;

    Flat() {
        this(new TreeMap<>(), "");
    }

    private Flat(SortedMap<String, String> texts, String prefix) {
        this.texts = texts;
        this.prefix = prefix;
    }

    SortedMap<String, String> texts() {
        return texts;
    }

    /** A text, number or truth value; left out where it is null or empty. */
    Flat with(String key, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            always(key, value.toString());
        }
        return this;
    }

    /** A text that says something even when it is empty. */
    Flat always(String key, String value) {
        texts.put(prefix + key, value);
        return this;
    }

    Flat with(String key, @Nullable LocalDate day) {
        return with(key, day == null ? null : (Object) Values.day(day));
    }

    Flat with(String key, @Nullable Money money) {
        return with(key, money == null ? null : (Object) Values.decimal(money));
    }

    Flat with(String key, @Nullable Terms terms) {
        return switch (terms) {
            case null -> this;
            case Terms.NetDays(int days) ->
                    with(key + ".kind", "net-days").with(key + ".days", days);
            case Terms.DayOfMonth(int day) ->
                    with(key + ".kind", "day-of-month").with(key + ".day", day);
        };
    }

    Flat with(String key, WorkingHours hours) {
        return list(
                key,
                hours.spans(),
                (flat, span) ->
                        flat.with("day", span.day().name())
                                .with("from", span.from())
                                .with("to", span.to()));
    }

    /** The things of a list, each under {@code key.N.} with N from 0. */
    <T> Flat list(String key, List<T> things, BiConsumer<Flat, T> each) {
        for (int i = 0; i < things.size(); i++) {
            each.accept(new Flat(texts, prefix + key + "." + i + "."), things.get(i));
        }
        return this;
    }

    /** The texts of a list, each as {@code key.N} with N from 0. */
    Flat texts(String key, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            with(key + "." + i, values.get(i));
        }
        return this;
    }
}
