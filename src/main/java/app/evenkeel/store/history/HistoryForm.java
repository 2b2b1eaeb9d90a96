package app.evenkeel.store.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What the history hashes, form 1. Fixed for ever: a file of any age can be verified with {@code
 * sqlite3}, {@code printf} and {@code sha256sum} alone.
 *
 * <p>Every change of a fact is one record, numbered from 1 without a gap. A record has fields, each
 * a name and a text, in this order: {@code kind}, {@code id}, {@code client} (empty for the owner),
 * {@code action} ({@code add}, {@code change} or {@code remove}), then {@code before.KEY} and then
 * {@code after.KEY} for the keys of the flattened fact ({@link app.evenkeel.store.flat.FlatFact})
 * whose text changed or which are on one side only, sorted by key.
 *
 * <p>When everything about a client is erased, their records lose the names, salts and texts of
 * their fields and keep the commitments. One more record says so: its kind is {@code erasure}, its
 * id random, its client empty, its action {@code erase}, and {@code erased.0}, {@code erased.1}, …
 * are the UUIDs of the facts whose records were emptied.
 *
 * <p>A field is committed to as the SHA-256 of {@code SALT\nNAME\nVALUE}, in UTF-8, the salt in
 * lower-case hexadecimal. The salt is random, so that a value which was erased, together with its
 * salt, cannot be guessed from its commitment. A record's hash is the SHA-256 of
 *
 * <pre>
 * evenkeel-history 1
 * previous HASH
 * fact UUID
 * change NUMBER
 * at INSTANT
 * COMMITMENT
 * COMMITMENT
 * …
 * </pre>
 *
 * <p>in UTF-8, with a line feed after every line, also the last; hashes and commitments in
 * lower-case hexadecimal. HASH is the hash of the record before, 64 zeros for the first. UUID is
 * random, and the same for all versions of one fact. NUMBER is the same for all records that were
 * written together. INSTANT is the time in UTC as ISO 8601 has it, as the column holds it.
 */
final class HistoryForm {
    static final int VERSION = 1;
    static final int SALT_BYTES = 16;
    static final String NOTHING_BEFORE = "0".repeat(64);

    private HistoryForm() {}

    /**
     * @param salt in hexadecimal, as the result
     */
    static String commitment(String salt, String name, String value) {
        return sha256(text(salt, name, value));
    }

    /** What a commitment is the hash of. */
    static String text(String salt, String name, String value) {
        return salt + "\n" + name + "\n" + value;
    }

    /** In hexadecimal, as what it covers. */
    static String hash(
            String previous, String fact, long change, String at, List<String> commitments) {
        return sha256(text(previous, fact, change, at, commitments));
    }

    /** What a record's hash is the hash of. */
    static String text(
            String previous, String fact, long change, String at, List<String> commitments) {
        StringBuilder text = new StringBuilder("evenkeel-history " + VERSION + "\n");
        text.append("previous ").append(previous).append('\n');
        text.append("fact ").append(fact).append('\n');
        text.append("change ").append(change).append('\n');
        text.append("at ").append(at).append('\n');
        commitments.forEach(c -> text.append(c).append('\n'));
        return text.toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
