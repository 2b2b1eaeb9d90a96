package app.evenkeel.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** The pages of one document. */
record PdfPages(Document document, Fonts fonts) {

    /** No page holds as many; so many need not be laid out only to find that out. */
    private static final int MOST_ON_A_PAGE = 200;

    byte[] bytes() throws IOException {
        if (document.blocks().size() > MOST_ON_A_PAGE) {
            return bytes(true);
        }
        byte[] letter = bytes(false);
        // Most letters have one page, which bears no number; the others are laid out again.
        return letter.length > 0 ? letter : bytes(true);
    }

    /** Nothing when there is more than one page and they bear no numbers. */
    private byte[] bytes(boolean numbered) throws IOException {
        MeantText meant = new MeantText(fonts, document.rightToLeft(), bothWays());
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(pdf, numbered, meant).buildPdfRenderer()) {
            renderer.layout();
            if (!numbered && renderer.getRootBox().getLayer().getPages().size() > 1) {
                return new byte[0];
            }
            ListMarkers.settle(renderer.getRootBox());
            renderer.createPDFWithoutClosing();
            Tags.readFirstColumnFirst(pdf, document.rightToLeft());
            meant.writeInto(pdf);
            Properties.set(pdf, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean bothWays() {
        return document.blocks().stream()
                .anyMatch(block ->
                        block instanceof Block.Passage passage
                                && passage.rightToLeft() != document.rightToLeft());
    }

    private PdfRendererBuilder builder(PDDocument pdf, boolean numbered, MeantText meant)
            throws IOException {
        boolean bothWays = bothWays();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(PageTree.of(document, fonts, numbered), null);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Evenkeel");
        fonts.addTo(builder, pdf);
        builder.useUnicodeBidiSplitter(() -> new VisualRuns(bothWays));
        builder.useUnicodeBidiReorderer(new VisualOrder(document.rightToLeft(), meant::note));
        builder.useUnicodeLineBreaker(new SpaceBreaks());
        // Nothing is ever fetched, whatever a document says; a logo is within the tree.
        Set<String> logos = PageLogo.addresses(document);
        builder.useUriResolver((base, uri) -> logos.contains(uri) ? uri : null);
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> logos.contains(uri), moment);
        }
        return builder;
    }
}
