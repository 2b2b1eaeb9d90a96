package app.evenkeel.store.age;

import app.evenkeel.journal.EncryptedTrouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;

/** The content, in pieces that are numbered and of which the last is marked (STREAM). */
final class Payload {
    private static final int PIECE = 1 << 16;
    private static final int NONCE = 16;

    private Payload() {}

    static void encrypt(InputStream plain, OutputStream encrypted, FileKey key) throws IOException {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        encrypted.write(nonce);
        Aead cipher = key.payload(nonce);
        for (Pieces pieces = new Pieces(plain, PIECE); pieces.next(); ) {
            encrypted.write(cipher.sealed(pieces.nonce(), pieces.bytes, pieces.length));
        }
    }

    /**
     * What is written has been checked piece by piece; that it is whole, only when this returns.
     */
    static void decrypt(InputStream encrypted, OutputStream plain, FileKey key) throws IOException {
        byte[] nonce = encrypted.readNBytes(NONCE);
        if (nonce.length < NONCE) {
            throw new Obstacle(EncryptedTrouble.DAMAGED);
        }
        Aead cipher = key.payload(nonce);
        for (Pieces pieces = new Pieces(encrypted, PIECE + Aead.TAG); pieces.next(); ) {
            if (pieces.number > 0 && pieces.length == Aead.TAG) {
                // Only a file without content ends with an empty piece.
                throw new Obstacle(EncryptedTrouble.DAMAGED);
            }
            plain.write(
                    cipher.opened(
                            pieces.nonce(), pieces.bytes, pieces.length, EncryptedTrouble.DAMAGED));
        }
    }

    /** Looks one byte ahead, to know which piece is the last. */
    private static final class Pieces {
        private final InputStream in;
        private final byte[] bytes;
        private int length;
        private long number = -1;
        private int ahead;

        Pieces(InputStream in, int size) throws IOException {
            this.in = in;
            this.bytes = new byte[size];
            this.ahead = in.read();
        }

        /** The first piece is there even if it is empty. */
        boolean next() throws IOException {
            if (number >= 0 && ahead < 0) {
                return false;
            }
            number++;
            length = 0;
            if (ahead >= 0) {
                bytes[0] = (byte) ahead;
                length = 1 + in.readNBytes(bytes, 1, bytes.length - 1);
                ahead = in.read();
            }
            return true;
        }

        byte[] nonce() {
            return ByteBuffer.allocate(Aead.NONCE)
                    .putLong(3, number)
                    .put(Aead.NONCE - 1, (byte) (ahead < 0 ? 1 : 0))
                    .array();
        }
    }
}
