package app.evenkeel.document;

/**
 * A page as it is drawn on a screen.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb the colours, 8 bits each of alpha, red, green and blue, line by line from the top
 *     left; every pixel is opaque, so it makes no difference whether alpha is premultiplied
 */
@SuppressWarnings("ArrayRecordComponent") // Screens take pixels as arrays, millions at a time.
public record PagePicture(int width, int height, int[] argb) {
    public PagePicture {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(
                    "%s pixels do not fill %s by %s".formatted(argb.length, width, height));
        }
    }
}
