package app.evenkeel.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of a PDF for a screen, drawn from the same bytes that are saved and printed. */
public final class PagePictures {
    private static final Map<RenderingHints.Key, Object> FINE =
            Map.of(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY,
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC,
                    // Glyphs are drawn as shapes: their stems stay where the font has them.
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private PagePictures() {}

    public static int count(byte[] pdf) throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            return pages.getNumberOfPages();
        }
    }

    /** All pages, in order: see {@link #of(byte[], int, int)}. */
    public static List<PagePicture> of(byte[] pdf, int dotsPerInch) throws IOException {
        return of(pdf, dotsPerInch, Integer.MAX_VALUE);
    }

    /**
     * The first pages, in order. Takes about 5 megabytes for an A4 page at 110 dots per inch, and
     * time: not for the thread that draws windows.
     *
     * @param dotsPerInch 36 to 600
     * @param most how many pages at most
     * @throws IOException when the bytes are no PDF
     */
    public static List<PagePicture> of(byte[] pdf, int dotsPerInch, int most) throws IOException {
        if (dotsPerInch < 36 || dotsPerInch > 600) {
            throw new IllegalArgumentException(
                    "dots per inch must be 36 to 600, not " + dotsPerInch);
        }
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(pages);
            renderer.setRenderingHints(new RenderingHints(FINE));
            List<PagePicture> pictures = new ArrayList<>();
            for (int page = 0; page < Math.min(most, pages.getNumberOfPages()); page++) {
                pictures.add(
                        picture(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB)));
            }
            return List.copyOf(pictures);
        }
    }

    private static PagePicture picture(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        return new PagePicture(
                width, height, page.getRGB(0, 0, width, height, new int[width * height], 0, width));
    }
}
