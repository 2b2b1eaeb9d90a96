package app.evenkeel.store.age;

import app.evenkeel.journal.EncryptedTrouble;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The bytes of a file that was written as lines of text ({@code age --armor}). */
final class Armor extends InputStream {
    private static final String BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----";
    private static final String END = "-----END AGE ENCRYPTED FILE-----";
    private static final int LINE = 64;

    /** Of white space before and after, in bytes, as age. */
    private static final int MARGIN = 1024;

    private final InputStream in;
    private byte[] bytes = {};
    private int next;
    private boolean shortLine;
    private boolean ended;

    private Armor(InputStream in) {
        this.in = in;
    }

    /** The bytes of a file that is armored, or of one that is not. */
    static InputStream takenOff(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, 1 << 16);
        in.mark(MARGIN + BEGIN.length());
        int first = in.read();
        for (int count = 1; isSpace(first) && count < MARGIN; count++) {
            first = in.read();
        }
        byte[] rest = in.readNBytes(BEGIN.length() - 1);
        if (!BEGIN.equals((char) first + new String(rest, StandardCharsets.ISO_8859_1))) {
            in.reset();
            return in;
        }
        Armor armor = new Armor(in);
        if (!armor.line().isEmpty()) {
            throw new Obstacle(EncryptedTrouble.DAMAGED);
        }
        return armor;
    }

    @Override
    public int read() throws IOException {
        while (next == bytes.length) {
            if (ended) {
                return -1;
            }
            readLine();
        }
        return bytes[next++] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int first = read();
        if (first < 0) {
            return -1;
        }
        to[offset] = (byte) first;
        int more = Math.min(length - 1, bytes.length - next);
        System.arraycopy(bytes, next, to, offset + 1, more);
        next += more;
        return 1 + more;
    }

    private void readLine() throws IOException {
        String line = line();
        if (line.equals(END)) {
            ended = true;
            margin();
            return;
        }
        if (shortLine || line.isEmpty() || line.length() > LINE) {
            throw new Obstacle(EncryptedTrouble.DAMAGED);
        }
        bytes = decoded(line);
        next = 0;
        shortLine = line.length() < LINE || line.endsWith("=");
    }

    /** One text for each value: no other padding, no stray bits. */
    private static byte[] decoded(String line) {
        try {
            byte[] bytes = Base64.getDecoder().decode(line);
            if (Base64.getEncoder().encodeToString(bytes).equals(line)) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // Told below, as every other line that is not the one for its bytes.
        }
        throw new Obstacle(EncryptedTrouble.DAMAGED);
    }

    /** Without its end, which may be that of Windows. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int b = in.read();
        while (b >= 0 && b != '\n') {
            if (line.length() > LINE) {
                throw new Obstacle(EncryptedTrouble.DAMAGED);
            }
            line.append((char) b);
            b = in.read();
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        if (b < 0 && line.isEmpty()) {
            throw new Obstacle(EncryptedTrouble.DAMAGED);
        }
        return line.toString();
    }

    private void margin() throws IOException {
        byte[] rest = in.readNBytes(MARGIN + 1);
        if (rest.length > MARGIN) {
            throw new Obstacle(EncryptedTrouble.DAMAGED);
        }
        for (byte b : rest) {
            if (!isSpace(b)) {
                throw new Obstacle(EncryptedTrouble.DAMAGED);
            }
        }
    }

    private static boolean isSpace(int b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
