package app.evenkeel.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a reader's search and copy find in a PDF. */
final class Extracted {
    /** Kept, since it keeps the fonts. */
    static final Pdf PDF = new Pdf();

    private Extracted() {}

    /**
     * @param sorted as most viewers read: by place and not in the order of drawing
     */
    static List<String> pages(byte[] pdf, boolean sorted) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(sorted);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
