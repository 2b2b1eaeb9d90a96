package app.evenkeel.journal.chain;

/**
 * The last record of a chain: whoever knows it can tell whether anything before it was changed.
 *
 * @param number from 1; the place in the chain
 * @param hash in lower-case hexadecimal
 */
public record ChainEnd(long number, String hash) {
    /** What a first record names as the one before: 64 zeros. */
    public static final String NOTHING_BEFORE = "0".repeat(64);
}
