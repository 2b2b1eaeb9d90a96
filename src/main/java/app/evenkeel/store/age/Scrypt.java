package app.evenkeel.store.age;

import app.evenkeel.journal.EncryptedTrouble;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * scrypt (RFC 7914) with r = 8 and p = 1: makes every guess at a passphrase cost time and memory.
 * Java has none, and the libraries that have one bring megabytes of other ciphers.
 */
final class Scrypt {
    /** Of the memory, in bytes (128 r). */
    private static final int ROW = 1024;

    private static final int INTS = ROW / Integer.BYTES;

    /** The memory that age's own files take, in bytes. */
    private static final long USUAL = 256L << 20;

    private static final int BLOCK = 16;
    private static final int LAST = INTS - BLOCK;

    private Scrypt() {}

    /**
     * @param workFactor the binary logarithm of N; the memory is that many doublings of 1 KiB
     * @param length of the key, in bytes
     * @throws Obstacle if there is not as much memory
     */
    static byte[] key(byte[] passphrase, byte[] salt, int workFactor, int length) {
        byte[] mixed = stretched(passphrase, salt, ROW);
        mix(ByteBuffer.wrap(mixed).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer(), 1 << workFactor);
        return stretched(passphrase, mixed, length);
    }

    /** Outside the heap: it is needed for a second, and is to be given back at once. */
    private static void mix(IntBuffer row, int rows) {
        long size = (long) rows * ROW;
        // Java takes a quarter of the machine's memory for its heap, if not told otherwise; a
        // system
        // that has promised more than there is ends the program.
        if (size > USUAL && size / 4 > Runtime.getRuntime().maxMemory()) {
            throw new Obstacle(EncryptedTrouble.TOO_COSTLY);
        }
        int[] x = new int[INTS];
        row.get(0, x);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(size, ROW);
            mix(x, memory, rows);
            memory.fill((byte) 0);
        } catch (OutOfMemoryError e) {
            throw new Obstacle(EncryptedTrouble.TOO_COSTLY, e);
        }
        row.put(0, x);
    }

    private static void mix(int[] x, MemorySegment memory, int rows) {
        int[] next = new int[INTS];
        for (int i = 0; i < rows; i++) {
            MemorySegment.copy(x, 0, memory, ValueLayout.JAVA_INT, (long) i * ROW, INTS);
            mixRow(x, next);
        }
        int[] earlier = new int[INTS];
        for (int i = 0; i < rows; i++) {
            long any = x[LAST] & (rows - 1);
            MemorySegment.copy(memory, ValueLayout.JAVA_INT, any * ROW, earlier, 0, INTS);
            for (int k = 0; k < INTS; k++) {
                x[k] ^= earlier[k];
            }
            mixRow(x, next);
        }
    }

    /** Blocks of even number go to the first half, the others to the second. */
    private static void mixRow(int[] x, int[] next) {
        int[] block = Arrays.copyOfRange(x, LAST, INTS);
        for (int at = 0; at < INTS; at += BLOCK) {
            for (int k = 0; k < BLOCK; k++) {
                block[k] ^= x[at + k];
            }
            Salsa.mix(block);
            int half = (at / BLOCK % 2) * INTS / 2;
            System.arraycopy(block, 0, next, half + at / BLOCK / 2 * BLOCK, BLOCK);
        }
        System.arraycopy(next, 0, x, 0, INTS);
    }

    /** PBKDF2 with HMAC-SHA-256 and one round; Java's own takes no bytes for a passphrase. */
    private static byte[] stretched(byte[] passphrase, byte[] salt, int length) {
        ByteBuffer key = ByteBuffer.allocate(length);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(passphrase, "HmacSHA256"));
            for (int i = 1; key.hasRemaining(); i++) {
                mac.update(salt);
                byte[] part = mac.doFinal(ByteBuffer.allocate(Integer.BYTES).putInt(i).array());
                key.put(part, 0, Math.min(part.length, key.remaining()));
            }
            return key.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
