package app.evenkeel.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first 100 bytes of a file, as <a href="https://sqlite.org/fileformat2.html">SQLite's file
 * format</a> has them, read without SQLite.
 *
 * @param empty whether the file has no byte at all: a new database
 * @param sqlite whether SQLite could read it
 */
record FileHeader(boolean empty, boolean sqlite, int userVersion, int applicationId) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    static FileHeader of(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LENGTH);
        }
        if (bytes.length == 0) {
            return new FileHeader(true, true, 0, 0);
        }
        if (bytes.length < LENGTH || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            return new FileHeader(false, false, 0, 0);
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        return new FileHeader(
                false, true, header.getInt(USER_VERSION_AT), header.getInt(APPLICATION_ID_AT));
    }
}
