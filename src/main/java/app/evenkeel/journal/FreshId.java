package app.evenkeel.journal;

import java.security.SecureRandom;

/** New ids: short enough to type, random enough never to meet. */
public final class FreshId {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Crockford's base 32: no letters that look like digits. */
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    /** 60 bits: two of a million meet with a chance of one in two million. */
    private static final int LENGTH = 12;

    private FreshId() {}

    /**
     * A new id.
     *
     * @param prefix says what it is the id of, for a reader: {@code n} of an entry, {@code i} of an
     *     invoice, {@code k} of a decision, {@code l} of a letter
     */
    public static String of(String prefix) {
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < LENGTH; i++) {
            id.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return id.toString();
    }
}
