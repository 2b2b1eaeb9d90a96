package app.evenkeel.document;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

import org.jspecify.annotations.Nullable;

/**
 * The bullets of lists. The layout lays an item out a second time where it would leave a single
 * line at the top of a page, and forgets then beside which line the bullet stands: from left to
 * right it draws it at the item's old place, from right to left not at all, but fails.
 */
final class ListMarkers {
    private ListMarkers() {}

    /**
     * Puts each bullet beside its item's first line; after the layout, before anything is drawn.
     */
    static void settle(Box box) {
        if (box instanceof BlockBox item && item.getMarkerData() != null) {
            settle(item);
        }
        for (Box child : box.getChildren()) {
            settle(child);
        }
    }

    private static void settle(BlockBox item) {
        if (item.getMarkerData().getReferenceLine() != null) {
            return;
        }
        LineBox first = firstLine(item);
        if (first == null) {
            item.setMarkerData(null);
        } else {
            item.getMarkerData().setReferenceLine(first);
        }
    }

    /** The first line that has words; null where none has. */
    private static @Nullable LineBox firstLine(Box box) {
        if (box instanceof LineBox line) {
            return line.getHeight() > 0 ? line : null;
        }
        for (Box child : box.getChildren()) {
            LineBox line = firstLine(child);
            if (line != null) {
                return line;
            }
        }
        return null;
    }
}
