package app.evenkeel.exchange.interchange;

import app.evenkeel.file.Excerpt;
import app.evenkeel.journal.InvalidFact;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The keys of one object. {@code null} is a key left out; a key that is not known is refused. */
record Fields(Place place, JsonNode object) {
    static Fields of(Value value, Set<String> known) {
        if (!value.node().isObject()) {
            throw value.mustBe("an object");
        }
        for (String key : value.node().propertyNames()) {
            if (!known.contains(key)) {
                throw unknown(value.place(), key);
            }
        }
        return new Fields(value.place(), value.node());
    }

    static RuntimeException unknown(Place place, String key) {
        return place.refused("the key " + Excerpt.quoted(key) + " is unknown");
    }

    Optional<Value> find(String key) {
        JsonNode node = object.get(key);
        return node == null || node.isNull()
                ? Optional.empty()
                : Optional.of(new Value(place.at(key), node));
    }

    Value need(String key) {
        return find(key).orElseThrow(() -> place.at(key).refused("is required"));
    }

    /** A text; empty where it is left out. */
    String text(String key) {
        return find(key).map(Value::text).orElse("");
    }

    @Nullable String optional(String key) {
        return find(key).map(Value::text).orElse(null);
    }

    @Nullable Integer integer(String key) {
        return find(key).map(Value::integer).orElse(null);
    }

    @Nullable LocalDate day(String key) {
        return find(key).map(Moments::day).orElse(null);
    }

    <T> T one(String key, Choices<T> choices, T otherwise) {
        return find(key).map(v -> v.one(choices)).orElse(otherwise);
    }

    /** A list; empty where it is left out. */
    <T> List<T> list(String key, Function<Value, T> item) {
        return find(key).map(v -> v.items().stream().map(item).toList()).orElse(List.of());
    }

    /** Makes the record of this object; the rule that it breaks is given its place. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidFact e) {
            throw place.refused(e);
        }
    }
}
