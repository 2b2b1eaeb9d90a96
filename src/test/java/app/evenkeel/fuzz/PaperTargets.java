package app.evenkeel.fuzz;

import static app.evenkeel.fuzz.ExchangeTargets.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.evenkeel.document.HostilePages;
import app.evenkeel.document.Picture;
import app.evenkeel.document.PictureRefused;
import app.evenkeel.journal.Refused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What comes onto paper: pictures, and any words wherever a document has words. */
final class PaperTargets {
    private static final List<String> CHUNKS =
            List.of("IHDR", "PLTE", "tRNS", "gAMA", "zTXt", "iTXt", "iCCP", "IDAT", "IEND");

    private static final List<String> MARKUP =
            List.of(
                    "<li>",
                    "</style>",
                    "url(",
                    "@import",
                    "<br/>",
                    "&amp;",
                    " ",
                    "\u00a0",
                    "x".repeat(90));

    List<Target> all() {
        return List.of(
                new Target("picture", pictures(), CHUNKS, PaperTargets::picture),
                new Target("paper", words(), MARKUP, PaperTargets::paper));
    }

    private static List<byte[]> pictures() {
        List<byte[]> pictures = new ArrayList<>();
        for (int type :
                new int[] {
                    BufferedImage.TYPE_INT_ARGB,
                    BufferedImage.TYPE_INT_RGB,
                    BufferedImage.TYPE_BYTE_GRAY,
                    BufferedImage.TYPE_USHORT_GRAY,
                    BufferedImage.TYPE_BYTE_INDEXED
                }) {
            pictures.add(file(type, "png", false));
        }
        pictures.add(file(BufferedImage.TYPE_INT_ARGB, "png", true));
        pictures.add(file(BufferedImage.TYPE_INT_RGB, "jpeg", false));
        pictures.add(file(BufferedImage.TYPE_INT_RGB, "jpeg", true));
        pictures.add(file(BufferedImage.TYPE_BYTE_GRAY, "jpeg", true));
        return pictures;
    }

    private static byte[] file(int type, String format, boolean progressive) {
        BufferedImage image = new BufferedImage(24, 16, type);
        for (int x = 0; x < 24; x++) {
            image.setRGB(x, x / 2, 0x7f3366ff + x);
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Target.End picture(byte[] input) {
        Picture picture;
        try {
            picture = Picture.of(input);
        } catch (PictureRefused e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
        try {
            Picture again = Picture.of(picture.png());
            if (again.width() != picture.width() || again.height() != picture.height()) {
                throw new AssertionError(picture + " is read as " + again);
            }
        } catch (PictureRefused e) {
            throw new AssertionError("its own file is refused", e);
        }
        return Target.End.ACCEPTED;
    }

    private static List<byte[]> words() {
        return List.of(
                text("Acme Oy & Sons <b>bold</b> 1,250.00 € and more words after that"),
                text("שלום (עולם) 12 \"ציטוט\" Acme [x] {y} <z> 5.3.2026"),
                text("<style>@import url(x); @font-face { font-family: f; src: url(x) }</style>"));
    }

    /** The longest take the layout long, and say nothing new. */
    private static Target.End paper(byte[] input) throws IOException {
        String words = new String(input, UTF_8);
        HostilePages.of(words.length() > 600 ? words.substring(0, 600) : words);
        return Target.End.ACCEPTED;
    }
}
