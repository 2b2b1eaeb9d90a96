package app.evenkeel.exchange.invoices;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the rows of a column have shown of the way in which it is written: each way with the first
 * row that can be read in no other, and the first row that can be read in two.
 */
final class Shown<W> {
    private final Map<W, Row> ways = new LinkedHashMap<>();
    private @Nullable Row open;

    /** A row that can be read in one way only. */
    void one(W way, Row row) {
        ways.putIfAbsent(way, row);
    }

    /** A row that can be read in two. */
    void two(Row row) {
        open = open == null ? row : open;
    }

    Map<W, Row> ways() {
        return ways;
    }

    /** A row that could be read in two ways; null where there is none. */
    @Nullable Row open() {
        return open;
    }
}
