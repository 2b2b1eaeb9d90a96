package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sender's logo: at the head, never in the way of the envelope's window. */
class LogoTest {
    private static final double MARGIN = 25 / 25.4 * 72;

    @ParameterizedTest
    @CsvSource({"360,160", "2000,200", "200,2000", "16,16", "1,600", "1200,1"})
    void standsAtTheHeadWithinItsRoom(int width, int height) throws Exception {
        for (boolean hebrew : new boolean[] {false, true}) {
            Document letter = letter(hebrew, Pictures.file(width, height, "png"));
            Rectangle2D place = places(Extracted.PDF.of(letter)).getFirst();

            assertThat(place.getWidth()).isBetween(0.05, 80 / 25.4 * 72 + 1);
            assertThat(place.getHeight()).isBetween(0.05, 18 / 25.4 * 72 + 1);
            assertThat(place.getMaxY()).isBetween(841.89 - 70, 841.89 - 60);
            if (hebrew) {
                assertThat(place.getMaxX()).isBetween(595.276 - MARGIN - 1, 595.276 - MARGIN + 1);
            } else {
                assertThat(place.getMinX()).isBetween(MARGIN - 1, MARGIN + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void movesNoWordOfTheLetter(boolean hebrew) throws Exception {
        Document with = letter(hebrew, Pictures.file(600, 300, "png"));
        Document without = hebrew ? Samples.hebrewReminder() : Samples.englishReminder();

        assertThat(words(with)).isEqualTo(words(without));
        assertThat(PlainText.of(with)).isEqualTo(PlainText.of(without));
    }

    @Test
    void isToldToThoseWhoDoNotSeeIt() throws Exception {
        byte[] pdf = Extracted.PDF.of(letter(false, Pictures.file(60, 30, "png")));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            List<String> told = new ArrayList<>();
            figures(read.getDocumentCatalog().getStructureTreeRoot(), told);
            assertThat(told).containsExactly("Keel & <b> \"co\"");
        }
    }

    @Test
    void theSameLogoGivesTheSameBytes() throws Exception {
        byte[] file = Pictures.file(60, 30, "jpg");
        assertThat(Extracted.PDF.of(letter(true, file)))
                .isEqualTo(Extracted.PDF.of(letter(true, file)));
    }

    private static Document letter(boolean hebrew, byte[] file) throws IOException {
        Document letter = hebrew ? Samples.hebrewReminder() : Samples.englishReminder();
        Block.Letterhead head = (Block.Letterhead) letter.blocks().getFirst();
        List<Block> blocks = new ArrayList<>(letter.blocks());
        Block.Logo logo = new Block.Logo(Picture.of(file), "Keel & <b> \"co\"\n");
        blocks.set(0, new Block.Letterhead(logo, head.sender(), head.addressee(), head.date()));
        return new Document(
                letter.title(), letter.author(), letter.language(), letter.date(), blocks);
    }

    private static void figures(PDStructureNode node, List<String> told) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    told.add(element.getAlternateDescription());
                }
                figures(element, told);
            }
        }
    }

    /** Every character with its place. */
    private static List<String> words(Document document) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(Extracted.PDF.of(document))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.forEach(
                            p -> found.add(p.getUnicode() + " " + p.getX() + " " + p.getY()));
                }
            }.getText(pdf);
        }
        return found;
    }

    /** Where pictures are drawn, in points from the lower left. */
    private static List<Rectangle2D> places(byte[] pdf) throws IOException {
        List<Rectangle2D> places = new ArrayList<>();
        PDFStreamEngine engine =
                new PDFStreamEngine() {
                    @Override
                    protected void processOperator(Operator operator, List<COSBase> operands)
                            throws IOException {
                        if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
                            var matrix = getGraphicsState().getCurrentTransformationMatrix();
                            places.add(
                                    new Rectangle2D.Double(
                                            matrix.getTranslateX(),
                                            matrix.getTranslateY(),
                                            matrix.getScalingFactorX(),
                                            matrix.getScalingFactorY()));
                        } else {
                            super.processOperator(operator, operands);
                        }
                    }
                };
        engine.addOperator(new Concatenate(engine));
        engine.addOperator(new Save(engine));
        engine.addOperator(new Restore(engine));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            engine.processPage(read.getPage(0));
        }
        return places;
    }
}
