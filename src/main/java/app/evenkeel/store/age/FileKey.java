package app.evenkeel.store.age;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The secret of one file, from which the keys of its parts follow (HKDF-SHA-256). */
final class FileKey implements AutoCloseable {
    /** In bytes, as each of the other lengths. */
    static final int LENGTH = 16;

    private static final int DERIVED = 32;

    private final byte[] secret;

    FileKey(byte[] secret) {
        this.secret = secret;
    }

    static FileKey fresh() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new FileKey(secret);
    }

    byte[] headerMac(byte[] header) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived(new byte[0], "header"), "HmacSHA256"));
            return mac.doFinal(header);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Aead payload(byte[] nonce) {
        return new Aead(derived(nonce, "payload"));
    }

    byte[] sealedBy(Aead cipher) {
        return cipher.sealed(new byte[Aead.NONCE], secret, secret.length);
    }

    private byte[] derived(byte[] salt, String purpose) {
        byte[] info = purpose.getBytes(StandardCharsets.US_ASCII);
        HKDFParameterSpec how =
                HKDFParameterSpec.ofExtract()
                        .addIKM(secret)
                        .addSalt(salt)
                        .thenExpand(info, DERIVED);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Overwrites the secret; copies that the ciphers made are out of reach. */
    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }
}
