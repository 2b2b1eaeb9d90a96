package app.evenkeel.desktop.settings;

import app.evenkeel.document.Picture;
import app.evenkeel.document.PictureRefused;
import app.evenkeel.file.RegularFile;

import java.io.IOException;
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
        // One byte too many, where there are more, so that it is refused as too large.
        byte[] bytes = RegularFile.beginning(file, Picture.MOST_READ + 1);
        return Base64.getEncoder().encodeToString(Picture.of(bytes).png());
    }
}
