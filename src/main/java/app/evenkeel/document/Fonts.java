package app.evenkeel.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * The fonts of a PDF, read once: reading them takes longer than making a letter. What they lack is
 * drawn as {@link #UNKNOWN}.
 */
final class Fonts {
    static final int UNKNOWN = 0xFFFD;

    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/";

    /** A font of the family that the style sheet names. */
    private record Face(String family, int weight, TrueTypeFont font, CmapLookup glyphs) {
        int width(int codePoint) throws IOException {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) * 1000 / font.getUnitsPerEm();
        }
    }

    private final List<Face> faces;

    Fonts() throws IOException {
        faces =
                List.of(
                        face("Text", 400, DEJAVU + "DejaVuSansCondensed.ttf"),
                        face("Text", 700, DEJAVU + "DejaVuSansCondensed-Bold.ttf"));
    }

    private static Face face(String family, int weight, String resource) throws IOException {
        // By the class loader: the fonts lie in another module, which has no code to ask.
        try (InputStream in = Fonts.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(
                        "The font " + resource + " is missing from the program; install it again");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Else "fi" becomes one glyph, which programs that search take for another letter.
            font.setEnableGsub(false);
            return new Face(family, weight, font, font.getUnicodeCmapLookup());
        }
    }

    void addTo(PdfRendererBuilder builder, PDDocument pdf) {
        for (Face face : faces) {
            PDFontSupplier supplier =
                    new PDFontSupplier(null) {
                        @Override
                        public PDType0Font supply() {
                            try {
                                return PDType0Font.load(pdf, face.font(), true);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }
                    };
            builder.useFont(
                    supplier,
                    face.family(),
                    face.weight(),
                    BaseRendererBuilder.FontStyle.NORMAL,
                    true);
        }
    }

    /** The words with a visible mark for every character that no font can draw. */
    String drawable(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> c != 0x200C && c != 0x200D)
                .map(c -> lacks(c) ? UNKNOWN : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Of these characters those that would be drawn as {@link #UNKNOWN}. */
    String lacking(String characters) {
        return characters
                .codePoints()
                .filter(c -> c != 0x200C && c != 0x200D && c != '\n' && lacks(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean lacks(int codePoint) {
        return !has(codePoint) && Character.getType(codePoint) != Character.FORMAT;
    }

    private boolean has(int codePoint) {
        return faces.stream().allMatch(face -> face.glyphs().getGlyphId(codePoint) != 0);
    }

    /** How a page's content names the glyphs of these words: two bytes each. */
    byte[] codes(String words, boolean bold) {
        Face face = faces.get(bold ? 1 : 0);
        ByteBuffer codes = ByteBuffer.allocate(2 * words.length());
        words.codePoints().forEach(c -> codes.putShort((short) face.glyphs().getGlyphId(c)));
        return Arrays.copyOf(codes.array(), codes.position());
    }

    /** The length of a line of these words in thousandths of the font size. */
    int width(String words, boolean bold) throws IOException {
        Face face = faces.get(bold ? 1 : 0);
        int sum = 0;
        for (int c : words.codePoints().toArray()) {
            sum += Character.getType(c) == Character.FORMAT ? 0 : face.width(c);
        }
        return sum;
    }
}
