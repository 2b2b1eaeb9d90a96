package app.evenkeel.store.age;

import app.evenkeel.journal.EncryptedTrouble;

import java.security.GeneralSecurityException;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** ChaCha20-Poly1305 (RFC 8439) under one key: what was altered does not decrypt. */
final class Aead {
    static final int NONCE = 12;
    static final int TAG = 16;

    private final Cipher cipher;
    private final SecretKeySpec key;

    Aead(byte[] key) {
        try {
            this.cipher = Cipher.getInstance("ChaCha20-Poly1305");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        this.key = new SecretKeySpec(key, "ChaCha20");
    }

    /** The content, and behind it its tag. */
    byte[] sealed(byte[] nonce, byte[] content, int length) {
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(nonce));
            return cipher.doFinal(content, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param otherwise what is wrong if this is not what the key has sealed
     */
    byte[] opened(byte[] nonce, byte[] sealed, int length, EncryptedTrouble otherwise) {
        if (length < TAG) {
            throw new Obstacle(otherwise);
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(nonce));
            return cipher.doFinal(sealed, 0, length);
        } catch (AEADBadTagException e) {
            throw new Obstacle(otherwise, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
