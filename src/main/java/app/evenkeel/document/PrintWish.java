package app.evenkeel.document;

import org.jspecify.annotations.Nullable;

import java.util.List;

import javax.print.attribute.PrintRequestAttribute;

/**
 * How a document is to be printed.
 *
 * @param printer its name, or null for the default printer
 * @param fromPage the first page that is wanted, from 1
 * @param toPage the last one; beyond the document's end it is the document's last
 * @param copies 1 to 99, each whole before the next
 * @param further what the system's dialog says besides: both sides, the tray, the quality
 */
public record PrintWish(
        @Nullable String printer,
        int fromPage,
        int toPage,
        int copies,
        List<PrintRequestAttribute> further) {
    public static final int MOST_COPIES = 99;

    public PrintWish {
        if (fromPage < 1 || toPage < fromPage) {
            throw new IllegalArgumentException("no pages %s to %s".formatted(fromPage, toPage));
        }
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("not " + copies + " copies");
        }
        further = List.copyOf(further);
    }

    /** As the printer is set up to print. */
    public PrintWish(@Nullable String printer, int fromPage, int toPage, int copies) {
        this(printer, fromPage, toPage, copies, List.of());
    }

    /** Every page once. */
    public static PrintWish all(@Nullable String printer) {
        return new PrintWish(printer, 1, Integer.MAX_VALUE, 1);
    }
}
