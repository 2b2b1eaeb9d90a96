package app.evenkeel.document;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Says within a PDF what glyphs stand for where they mislead (ISO 32000-1, 14.9.4 "Replacement
 * text"): a bracket in Hebrew is drawn turned, and programs that copy, search or read aloud would
 * otherwise take it for its counterpart.
 */
final class MeantText {
    private record Line(String written, Drawn drawn) {
        List<String> meant(boolean pageRightToLeft) {
            return drawn.rightToLeft() == pageRightToLeft
                    ? drawn.meant()
                    : CopyOrder.of(written, pageRightToLeft);
        }
    }

    private final Fonts fonts;
    private final boolean rightToLeft;
    private final boolean bothWays;
    private final Map<String, Line> lines = new HashMap<>();

    /**
     * @param rightToLeft whether the document runs so
     * @param bothWays whether some of its paragraphs run the other way
     */
    MeantText(Fonts fonts, boolean rightToLeft, boolean bothWays) {
        this.fonts = fonts;
        this.rightToLeft = rightToLeft;
        this.bothWays = bothWays;
    }

    /** Notes a line that will be drawn. */
    void note(String written, Drawn line) {
        if (bothWays || line.differs()) {
            for (boolean bold : new boolean[] {false, true}) {
                lines.put(hex(fonts.codes(line.characters(), bold)), new Line(written, line));
            }
        }
    }

    /** Writes into the pages what was noted. */
    void writeInto(PDDocument pdf) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        for (PDPage page : pdf.getPages()) {
            List<Object> written = new ArrayList<>();
            List<Object> tokens = new PDFStreamParser(page).parse();
            boolean pageRightToLeft = rightToLeft(tokens);
            for (Object token : tokens) {
                boolean show =
                        token instanceof Operator operator
                                && operator.getName().equals(OperatorName.SHOW_TEXT);
                if (show && written.getLast() instanceof COSString codes) {
                    written.removeLast();
                    show(codes, pageRightToLeft, written);
                } else {
                    written.add(token);
                }
            }
            PDStream stream = new PDStream(pdf);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(written);
            }
            page.setContents(stream);
        }
    }

    private boolean rightToLeft(List<Object> tokens) {
        if (!bothWays) {
            return rightToLeft;
        }
        int leaning =
                tokens.stream()
                        .map(token -> token instanceof COSString codes ? line(codes) : null)
                        .filter(Objects::nonNull)
                        .mapToInt(line -> line.drawn().leaning())
                        .sum();
        return leaning < 0;
    }

    private @Nullable Line line(COSString codes) {
        return lines.get(codes.toHexString());
    }

    private void show(COSString codes, boolean pageRightToLeft, List<Object> written) {
        Line line = line(codes);
        byte[] bytes = codes.getBytes();
        if (line == null) {
            glyphs(bytes, 0, bytes.length, written);
            return;
        }
        List<Drawn.Glyph> glyphs = line.drawn().glyphs();
        List<String> all = line.meant(pageRightToLeft);
        int from = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            String meant = all.get(i);
            if (!meant.equals(glyphs.get(i).shown())) {
                glyphs(bytes, from, 2 * i, written);
                replaced(bytes, i, meant, written);
                from = 2 * i + 2;
            }
        }
        glyphs(bytes, from, bytes.length, written);
    }

    private static void replaced(byte[] bytes, int i, String meant, List<Object> written) {
        COSDictionary words = new COSDictionary();
        words.setItem(COSName.ACTUAL_TEXT, new COSString(meant));
        written.add(COSName.getPDFName("Span"));
        written.add(words);
        written.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT_SEQ));
        glyphs(bytes, 2 * i, 2 * i + 2, written);
        written.add(Operator.getOperator(OperatorName.END_MARKED_CONTENT));
    }

    private static void glyphs(byte[] bytes, int from, int to, List<Object> written) {
        if (from < to) {
            written.add(new COSString(Arrays.copyOfRange(bytes, from, to), true));
            written.add(Operator.getOperator(OperatorName.SHOW_TEXT));
        }
    }

    private static String hex(byte[] codes) {
        return new COSString(codes).toHexString();
    }
}
