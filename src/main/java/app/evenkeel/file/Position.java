package app.evenkeel.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where something stands in a text, as editors count.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
record Position(long line, long column) {
    /** The place after so many bytes of UTF-8. */
    static Position after(InputStream in, long bytes) throws IOException {
        long line = 1;
        long column = 1;
        for (long i = 0; i < bytes; i++) {
            int b = in.read();
            if (b < 0) {
                break;
            } else if (b == '\n') {
                line++;
                column = 1;
            } else if (Utf8.begins(b)) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
