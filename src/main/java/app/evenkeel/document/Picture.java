package app.evenkeel.document;

import java.util.Arrays;

/**
 * A picture as paper needs it, whatever it was made from: opaque on white, in sRGB, without a word
 * of what else its file held, and no larger than print can show.
 */
public final class Picture {
    /** The most that a file may have which a picture is made from. */
    public static final int MOST_READ = 10_000_000;

    /** In pixels; more than a printer shows in the room that a logo has. */
    static final int MOST_WIDTH = 1200;

    static final int MOST_HEIGHT = 600;

    /** Of its PNG file, in bytes. */
    public static final int MOST_BYTES = 384 * 1024;

    private final byte[] png;
    private final int width;
    private final int height;

    Picture(byte[] png, int width, int height) {
        this.png = png.clone();
        this.width = width;
        this.height = height;
    }

    /**
     * @param file the bytes of a PNG or JPEG file, at most 10 megabytes and 24 million pixels
     * @throws PictureRefused with a sentence that says what to do about it
     */
    public static Picture of(byte[] file) throws PictureRefused {
        return PictureReader.read(file);
    }

    /** Its own PNG file, at most 384 KiB, which {@link #of} takes again; the caller's to keep. */
    public byte[] png() {
        return png.clone();
    }

    /** In pixels, 1 to 1200. */
    public int width() {
        return width;
    }

    /** In pixels, 1 to 600. */
    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && Arrays.equals(png, picture.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "Picture of %s × %s pixels".formatted(width, height);
    }
}
