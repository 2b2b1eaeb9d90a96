package app.evenkeel.document;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a document says in characters that its pages cannot show; as text it shows them all. */
public final class Unshown {
    /** Read when a character first gives cause to ask: most documents never do. */
    private static final class Read {
        static final Fonts FONTS = fonts();

        private static Fonts fonts() {
            try {
                return new Fonts();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Unshown() {}

    /** Each character once, in the order in which they come; empty where the pages show all. */
    public static String on(Document document) {
        int[] unusual =
                Harmless.of(document)
                        .blocks()
                        .toString()
                        .codePoints()
                        .filter(c -> !surelyShown(c))
                        .distinct()
                        .toArray();
        return unusual.length == 0
                ? ""
                : Read.FONTS.lacking(new String(unusual, 0, unusual.length));
    }

    /** Latin and Hebrew letters and what goes with them. */
    private static boolean surelyShown(int c) {
        return c < 0x180 || (c >= 0x5D0 && c <= 0x5EA) || (c >= 0x2010 && c <= 0x2027) || c == '€';
    }
}
