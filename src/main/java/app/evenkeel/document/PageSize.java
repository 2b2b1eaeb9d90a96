package app.evenkeel.document;

/** The paper: what a page is cut to. */
public enum PageSize {
    A4(595.276, 841.89),
    LETTER(612, 792);

    /** In points of 1/72 inch. */
    final double width;

    final double height;

    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }
}
