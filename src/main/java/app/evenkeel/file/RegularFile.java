package app.evenkeel.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that comes to an end, as a pipe or a device might never do. */
public final class RegularFile {
    private RegularFile() {}

    /**
     * @param most how many bytes are read
     * @throws IOException if it cannot be read, or is none
     */
    public static byte[] beginning(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }
}
