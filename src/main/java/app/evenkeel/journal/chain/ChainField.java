package app.evenkeel.journal.chain;

import org.jspecify.annotations.Nullable;

/**
 * What a record says in one place.
 *
 * @param value null once it was erased
 * @param text what the commitment is the SHA-256 of, in UTF-8: a salt, the name and the value; null
 *     like the value
 * @param commitment in lower-case hexadecimal
 */
public record ChainField(
        String name, @Nullable String value, @Nullable String text, String commitment) {}
