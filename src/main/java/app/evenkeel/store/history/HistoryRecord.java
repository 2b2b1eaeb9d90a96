package app.evenkeel.store.history;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * A record of the history as it lies in the file; hashes and salts in hexadecimal.
 *
 * @param kind to look it up by, like {@code id} and {@code client}; null once it was erased
 */
public record HistoryRecord(
        long seq,
        long change,
        int form,
        String fact,
        String at,
        String previous,
        String hash,
        @Nullable String kind,
        @Nullable String id,
        @Nullable String client,
        List<Field> fields) {

    /**
     * @param salt null once it was erased, and so is the value
     */
    public record Field(
            String name, @Nullable String salt, @Nullable String value, String commitment) {}

    /** Whether what it said is gone for good, and only its commitments are left. */
    public boolean erased() {
        return fields.stream().anyMatch(f -> f.value() == null);
    }

    /** The text of a field; empty where the record has no such field, or it was erased. */
    public Optional<String> value(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst().map(Field::value);
    }
}
