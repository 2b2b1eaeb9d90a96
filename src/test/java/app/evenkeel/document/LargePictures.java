package app.evenkeel.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Small files of pictures that fill the memory of whoever decodes them. */
public final class LargePictures {
    private static final byte[] SIGN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PALETTE = 3;
    private static final int RGB = 2;
    private static final int RGBA = 6;

    private LargePictures() {}

    /** By what is large in them. */
    public static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        byte[] gigabyte = zeros(1 << 30);
        all.put(
                "as many pixels as are read, 16 bits each",
                png(6900, 3478, 16, RGBA, "", new byte[0]));
        all.put("16 bits without transparency", png(6900, 3478, 16, RGB, "", new byte[0]));
        all.put("one row", png(24_000_000, 1, 16, RGBA, "", new byte[0]));
        all.put("one column", png(1, 24_000_000, 16, RGBA, "", new byte[0]));
        all.put("a wide one", png(20_000, 1200, 16, RGBA, "", new byte[0]));
        all.put("a high one", png(1200, 20_000, 16, RGBA, "", new byte[0]));
        for (String chunk : new String[] {"zTXt", "iTXt", "iCCP"}) {
            all.put("a gigabyte in " + chunk, png(8, 8, 8, PALETTE, chunk, gigabyte));
            all.put(
                    "a gigabyte in " + chunk + " of true colours",
                    png(8, 8, 8, RGB, chunk, gigabyte));
        }
        all.put("a JPEG", jpeg());
        return all;
    }

    private static byte[] jpeg() throws IOException {
        return Pictures.bytes(new BufferedImage(5477, 4380, BufferedImage.TYPE_BYTE_GRAY), "jpeg");
    }

    private static byte[] png(
            int width, int height, int bits, int colour, String text, byte[] content)
            throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(SIGN);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {(byte) bits, (byte) colour, 0, 0, 0});
        chunk(png, "IHDR", header.toByteArray());
        if (colour == PALETTE) {
            chunk(png, "PLTE", new byte[3 * 256]);
        }
        if (!text.isEmpty()) {
            String before = text.equals("iTXt") ? "Comment\0\1\0\0\0" : "Comment\0\0";
            chunk(png, text, joined(before.getBytes(ISO_8859_1), content));
        }
        int samples = colour == RGBA ? 4 : colour == RGB ? 3 : 1;
        chunk(png, "IDAT", zeros((1 + (long) width * samples * bits / 8) * height));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(first);
        joined.write(second);
        return joined.toByteArray();
    }

    /** So many zeros, compressed. */
    private static byte[] zeros(long many) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        try (var deflating = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            for (long left = many; left > 0; left -= part.length) {
                deflating.write(part, 0, (int) Math.min(part.length, left));
            }
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content)
            throws IOException {
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.write(name.getBytes(ISO_8859_1));
        named.write(content);
        CRC32 sum = new CRC32();
        sum.update(named.toByteArray());
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(content.length);
        out.write(named.toByteArray());
        out.writeInt((int) sum.getValue());
    }
}
