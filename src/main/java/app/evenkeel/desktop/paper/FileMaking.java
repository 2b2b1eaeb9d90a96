package app.evenkeel.desktop.paper;

import app.evenkeel.document.Pdf;
import app.evenkeel.file.Patience;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a file, as long as its user waits for it; knows nothing of the window, as it is asked in
 * the background.
 */
@FunctionalInterface
public interface FileMaking {
    void write(Path path, Pdf pdf, Patience patience) throws IOException;
}
