package app.evenkeel.desktop.settings;

import app.evenkeel.document.Picture;
import app.evenkeel.document.PictureRefused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;

/** A file that the user has chosen to be their logo. */
final class LogoFile {
    private LogoFile() {}

    /**
     * The picture in it as the journal keeps it, in Base64.
     *
     * @throws PictureRefused if it holds no picture that can be used
     * @throws IOException if it cannot be read
     */
    static String read(Path file) throws IOException {
        byte[] png = Picture.of(bytes(file)).png();
        return Base64.getEncoder().encodeToString(png);
    }

    /**
     * One more than a picture may have, where there are more; so that it is refused as too large.
     */
    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            // A pipe or device might never come to an end.
            throw new NoSuchFileException(file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Picture.MOST_READ + 1);
        }
    }
}
