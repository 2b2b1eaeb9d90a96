package app.evenkeel.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads a picture's file, which may come from anywhere and claim anything. */
final class PictureReader {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private static final long MOST_PIXELS = 24_000_000;

    /** In pixels. The readers hold several whole rows, even of a picture that is one row high. */
    private static final int LONGEST_SIDE = 20_000;

    private PictureReader() {}

    static Picture read(byte[] file) throws PictureRefused {
        String format = format(file);
        if (file.length > Picture.MOST_READ) {
            throw tooLarge("more than 10 megabytes");
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            // Its metadata could claim any length, and paper has no use for it.
            reader.setInput(in, true, true);
            return picture(decoded(reader));
        } catch (PictureRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The readers of the JDK throw what they stumble over.
            throw new PictureRefused(
                    PictureRefused.Why.UNREADABLE,
                    "The picture cannot be read; open it in a picture program and save it anew as PNG",
                    e);
        } finally {
            reader.dispose();
        }
    }

    private static String format(byte[] file) throws PictureRefused {
        if (startsWith(file, PNG)) {
            return "png";
        }
        if (startsWith(file, JPEG)) {
            return "jpeg";
        }
        throw new PictureRefused(
                PictureRefused.Why.OTHER_FORMAT,
                "The picture is neither PNG nor JPEG; save it as PNG and choose that file");
    }

    private static boolean startsWith(byte[] file, byte[] sign) {
        return file.length >= sign.length
                && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }

    private static PictureRefused tooLarge(String how) {
        return new PictureRefused(
                PictureRefused.Why.TOO_LARGE,
                "The picture is too large (%s); make it smaller, 600 pixels high are enough"
                        .formatted(how));
    }

    /** Before a pixel is read, so that a small file cannot fill the memory. */
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw tooLarge(width + " × " + height + " pixels");
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step =
                Math.max(
                        1,
                        Math.min(
                                Math.max(width / Picture.MOST_WIDTH, height / Picture.MOST_HEIGHT)
                                        / 2,
                                Math.min(width, height)));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static Picture picture(BufferedImage read) throws IOException {
        double scale =
                Math.min(
                        1,
                        Math.min(
                                (double) Picture.MOST_WIDTH / read.getWidth(),
                                (double) Picture.MOST_HEIGHT / read.getHeight()));
        int width = (int) Math.max(1, Math.round(read.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(read.getHeight() * scale));
        BufferedImage image = onWhite(read, read.getWidth(), read.getHeight());
        // Halved step by step: a single step would leave out most of the pixels.
        while (image.getWidth() / 2 >= width && image.getHeight() / 2 >= height) {
            image = onWhite(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        if (image.getWidth() != width || image.getHeight() != height) {
            image = onWhite(image, width, height);
        }
        return small(image);
    }

    /** A photograph, which PNG keeps badly, becomes as much smaller as it must. */
    private static Picture small(BufferedImage image) throws IOException {
        BufferedImage smaller = image;
        byte[] png = png(smaller);
        while (png.length > Picture.MOST_BYTES) {
            smaller =
                    onWhite(
                            smaller,
                            Math.max(1, smaller.getWidth() * 3 / 4),
                            Math.max(1, smaller.getHeight() * 3 / 4));
            png = png(smaller);
        }
        return new Picture(png, smaller.getWidth(), smaller.getHeight());
    }

    private static BufferedImage onWhite(BufferedImage image, int width, int height) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return paper;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }
}
