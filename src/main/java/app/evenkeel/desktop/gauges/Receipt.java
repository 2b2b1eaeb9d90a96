package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.instrument.Reading;
import app.evenkeel.journal.Dimension;

import java.util.List;

/**
 * A gauge and what it is made of.
 *
 * @param rows oldest first; their points add up to the reading's value
 */
record Receipt(Dimension dimension, String name, Reading reading, List<ReceiptRow> rows) {
    Receipt {
        rows = List.copyOf(rows);
    }
}
