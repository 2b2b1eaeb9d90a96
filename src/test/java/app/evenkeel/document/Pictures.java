package app.evenkeel.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Picture files. */
final class Pictures {
    private Pictures() {}

    /** A ship's keel, more or less: a file of this size. */
    static byte[] file(int width, int height, String format) throws IOException {
        BufferedImage image =
                new BufferedImage(
                        width,
                        height,
                        format.equals("png")
                                ? BufferedImage.TYPE_INT_ARGB
                                : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x1F4E79));
        graphics.fillArc(0, -height, Math.max(1, width), 2 * height, 180, 180);
        graphics.setColor(new Color(0xC9, 0x8B, 0x2C, 0xB0));
        graphics.fillRect(width / 2, 0, Math.max(1, width / 12), height);
        graphics.dispose();
        return bytes(image, format);
    }

    static byte[] bytes(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    static Block.Logo logo() {
        try {
            return new Block.Logo(Picture.of(file(360, 160, "png")), "Keel");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
