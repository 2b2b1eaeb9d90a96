package app.evenkeel.store.age;

import app.evenkeel.journal.EncryptedTrouble;

import java.util.Base64;

/** Base64 as headers have it: without padding, and one text for each value. */
final class Base64Text {
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    private Base64Text() {}

    static String of(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    static byte[] decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (of(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // Told below, as every other text that is not the one for its value.
        }
        throw new Obstacle(EncryptedTrouble.DAMAGED);
    }

    /**
     * @param length in bytes
     */
    static byte[] decoded(String text, int length) {
        byte[] bytes = decoded(text);
        if (bytes.length != length) {
            throw new Obstacle(EncryptedTrouble.DAMAGED);
        }
        return bytes;
    }
}
