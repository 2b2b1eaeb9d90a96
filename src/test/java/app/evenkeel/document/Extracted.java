package app.evenkeel.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a reader's search and copy find in a PDF. */
final class Extracted {
    /** Kept, since it keeps the fonts. */
    static final Pdf PDF = new Pdf();

    private Extracted() {}

    /**
     * Reads what is drawn, and turns brackets itself: what they are meant to say would be too much.
     */
    private static class GlyphReader extends PDFTextStripper {
        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {}

        @Override
        public void endMarkedContentSequence() {}
    }

    /**
     * @param sorted as most viewers read: by place and not in the order of drawing
     */
    static List<String> pages(byte[] pdf, boolean sorted) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new GlyphReader();
                stripper.setSortByPosition(sorted);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    /** Where each character is drawn, in points. */
    static List<Point2D> places(byte[] pdf) throws IOException {
        List<Point2D> places = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new GlyphReader() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    places.add(new Point2D.Float(text.getX(), text.getY()));
                }
            }.getText(document);
        }
        return places;
    }

    /** The lines of a single page as they are drawn, from left to right. */
    static List<String> drawn(byte[] pdf) throws IOException {
        List<String> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var lastLine = new float[] {-1};
            new GlyphReader() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getY() != lastLine[0]) {
                        lines.add("");
                        lastLine[0] = text.getY();
                    }
                    lines.set(lines.size() - 1, lines.getLast() + text.getUnicode());
                }
            }.getText(document);
        }
        return lines;
    }
}
