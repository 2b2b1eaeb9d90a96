package app.evenkeel.document;

import com.openhtmltopdf.util.XRLog;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * Makes documents into PDF/A-2a: tagged, their fonts within. The same document gives the same
 * bytes. One of these serves the whole program: it keeps the fonts, and reading them takes longer
 * than making a letter.
 */
public final class Pdf {
    private @Nullable Fonts fonts;

    /**
     * One document at a time: they share the fonts, which read their tables when first asked.
     *
     * @throws IOException when the program's own fonts or styles cannot be read
     */
    public synchronized byte[] of(Document document) throws IOException {
        XRLog.setLoggingEnabled(false);
        if (fonts == null) {
            fonts = new Fonts();
        }
        return new PdfPages(Harmless.of(document), fonts).bytes();
    }
}
