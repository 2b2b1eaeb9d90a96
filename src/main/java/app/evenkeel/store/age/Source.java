package app.evenkeel.store.age;

import app.evenkeel.journal.EncryptedTrouble;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file. That they cannot be read is no {@code IOException}: it is not to be taken
 * for one of the file that is written from them.
 */
final class Source extends InputStream {
    private final InputStream in;

    Source(Path file) {
        try {
            // A pipe might never come to an end.
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new FileSystemException(file.toString(), null, "it is not an ordinary file");
            }
            this.in = Files.newInputStream(file);
        } catch (IOException e) {
            throw new Obstacle(EncryptedTrouble.UNREADABLE, e);
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        try {
            return in.read(to, offset, length);
        } catch (IOException e) {
            throw new Obstacle(EncryptedTrouble.UNREADABLE, e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
