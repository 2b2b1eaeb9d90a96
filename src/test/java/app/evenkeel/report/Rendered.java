package app.evenkeel.report;

import app.evenkeel.document.Document;
import app.evenkeel.document.Pdf;
import app.evenkeel.document.PlainText;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a reader finds in a document, on one line. */
final class Rendered {
    /** Kept, since it keeps the fonts. */
    private static final Pdf PDF = new Pdf();

    private Rendered() {}

    static String text(Document document) {
        return flat(PlainText.of(document));
    }

    static String pdf(Document document) {
        try (PDDocument read = Loader.loadPDF(PDF.of(document))) {
            return flat(new PDFTextStripper().getText(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without direction marks, line ends, and spaces that hold together. */
    private static String flat(String text) {
        return text.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
