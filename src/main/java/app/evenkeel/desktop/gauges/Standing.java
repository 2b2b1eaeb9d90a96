package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.instrument.Reading;
import app.evenkeel.journal.Dimension;

import java.util.Comparator;
import java.util.List;

/**
 * How a client stands.
 *
 * @param outlook of the overall value
 * @param receipts of all six gauges, in their order
 * @param redLines oldest first
 */
record Standing(Reading overall, Outlook outlook, List<Receipt> receipts, List<RedLine> redLines) {
    Standing {
        receipts = List.copyOf(receipts);
        redLines = List.copyOf(redLines);
    }

    Receipt receipt(Dimension dimension) {
        return receipts.stream().filter(r -> r.dimension() == dimension).findFirst().orElseThrow();
    }

    /** The gauges that make the overall value, the one that weighs most first. */
    List<Receipt> highestFirst() {
        return receipts.stream()
                .sorted(Comparator.comparingInt((Receipt r) -> r.reading().value()).reversed())
                .toList();
    }
}
