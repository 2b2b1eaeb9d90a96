package app.evenkeel.desktop.paper;

import app.evenkeel.document.Pdf;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a file; knows nothing of the window, as it is asked in the background. */
@FunctionalInterface
public interface FileMaking {
    void write(Path path, Pdf pdf) throws IOException;
}
