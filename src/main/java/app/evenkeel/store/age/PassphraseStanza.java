package app.evenkeel.store.age;

import app.evenkeel.journal.EncryptedTrouble;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/** The way to a file's key by a passphrase: {@code -> scrypt SALT WORKFACTOR}. */
final class PassphraseStanza {
    private static final String KIND = "scrypt";
    private static final byte[] LABEL =
            "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int KEY = 32;

    /** As age: 4 GiB of memory, and up to a minute for each try. */
    private static final int MOST_WORK = 22;

    private final byte[] salt;
    private final int workFactor;

    private PassphraseStanza(byte[] salt, int workFactor) {
        this.salt = salt;
        this.workFactor = workFactor;
    }

    static Stanza of(FileKey key, char[] passphrase, int workFactor) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        Aead cipher = new PassphraseStanza(salt, workFactor).cipher(passphrase);
        return new Stanza(
                List.of(KIND, Base64Text.of(salt), Integer.toString(workFactor)),
                Base64Text.of(key.sealedBy(cipher)));
    }

    /**
     * @throws Obstacle if the passphrase is another, or none leads to the key
     */
    static FileKey key(Header header, char[] passphrase) {
        PassphraseStanza stanza = in(header);
        byte[] sealed =
                Base64Text.decoded(header.stanzas().getFirst().body(), FileKey.LENGTH + Aead.TAG);
        return new FileKey(
                stanza.cipher(passphrase)
                        .opened(
                                new byte[Aead.NONCE],
                                sealed,
                                sealed.length,
                                EncryptedTrouble.WRONG_PASSPHRASE));
    }

    /**
     * @throws Obstacle if no passphrase leads to the key, or too slowly
     */
    static PassphraseStanza in(Header header) {
        List<Stanza> stanzas = header.stanzas();
        if (stanzas.stream().noneMatch(stanza -> stanza.kind().equals(KIND))) {
            throw new Obstacle(EncryptedTrouble.FOR_A_KEY);
        }
        List<String> arguments = stanzas.getFirst().arguments();
        // Beside a passphrase the format allows nothing else, so that who knows it wrote the file.
        if (stanzas.size() > 1 || arguments.size() != 3 || !arguments.get(2).matches("[1-9]\\d*")) {
            throw new Obstacle(EncryptedTrouble.DAMAGED);
        }
        byte[] salt = Base64Text.decoded(arguments.get(1), SALT);
        return new PassphraseStanza(salt, workFactor(arguments.get(2)));
    }

    private static int workFactor(String digits) {
        int workFactor = digits.length() > 2 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (workFactor > MOST_WORK) {
            throw new Obstacle(EncryptedTrouble.TOO_COSTLY);
        }
        return workFactor;
    }

    private Aead cipher(char[] passphrase) {
        byte[] typed = bytes(passphrase);
        try {
            byte[] labelled = ByteBuffer.allocate(LABEL.length + SALT).put(LABEL).put(salt).array();
            return new Aead(Scrypt.key(typed, labelled, workFactor, KEY));
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    /** As typed: age makes no two spellings of a letter the same either. */
    private static byte[] bytes(char[] passphrase) {
        if (passphrase.length == 0) {
            throw new Obstacle(EncryptedTrouble.NO_PASSPHRASE);
        }
        ByteBuffer encoded = ByteBuffer.allocate(3 * passphrase.length);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(passphrase), encoded, true);
        encoded.flip();
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
