package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.gauges.ReceiptRow.Tone;
import app.evenkeel.desktop.instrument.Reading;
import app.evenkeel.journal.Dimension;

import java.math.BigDecimal;
import java.util.List;

/**
 * A gauge and what it is made of.
 *
 * @param rows oldest first; their points add up to the reading's value
 */
record Receipt(
        Dimension dimension, String name, Reading reading, Outlook outlook, List<ReceiptRow> rows) {
    Receipt {
        rows = List.copyOf(rows);
    }

    List<ReceiptRow> rows(Tone tone) {
        return rows.stream().filter(r -> r.tone() == tone).toList();
    }

    BigDecimal sum(Tone tone) {
        return rows(tone).stream().map(ReceiptRow::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
