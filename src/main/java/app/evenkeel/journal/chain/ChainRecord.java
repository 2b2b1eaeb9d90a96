package app.evenkeel.journal.chain;

import java.util.List;
import java.util.Optional;

/**
 * A record of a chain; hashes in lower-case hexadecimal.
 *
 * @param number from 1; the place in the chain
 * @param previous the hash of the record before
 * @param text what its hash is the SHA-256 of, in UTF-8; holds no fact's words, only commitments
 * @param hash as the journal has it
 * @param fields in the order in which the text has their commitments
 */
public record ChainRecord(
        long number, String previous, String text, String hash, List<ChainField> fields) {
    public ChainRecord {
        fields = List.copyOf(fields);
    }

    /** The value of a field; empty where the record has no such field, or it was erased. */
    public Optional<String> value(String field) {
        return fields.stream()
                .filter(f -> f.name().equals(field))
                .findFirst()
                .map(ChainField::value);
    }
}
