package app.evenkeel.document;

import java.util.Locale;

/** The paper: what a page is cut to. */
public enum PageSize {
    A4(595.276, 841.89),
    LETTER(612, 792);

    /**
     * @param name {@code a4} or {@code letter}, in whatever case
     */
    public static PageSize of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** In points of 1/72 inch. */
    final double width;

    final double height;

    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }
}
