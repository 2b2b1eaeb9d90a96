package app.evenkeel.desktop.paper;

import app.evenkeel.document.Document;
import app.evenkeel.document.Pdf;

import java.io.IOException;

/** Makes what a file is to hold; knows nothing of the window, as it is asked in the background. */
@FunctionalInterface
public interface FileContent {
    byte[] of(Document document, Pdf pdf) throws IOException;
}
