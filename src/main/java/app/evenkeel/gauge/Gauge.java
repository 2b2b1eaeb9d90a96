package app.evenkeel.gauge;

import app.evenkeel.journal.Dimension;

import java.util.List;

/**
 * One gauge with its receipt.
 *
 * @param value 0 (calm) to 100
 * @param evidence oldest first
 */
public record Gauge(Dimension dimension, int value, Level level, List<Evidence> evidence) {
    public Gauge {
        evidence = List.copyOf(evidence);
    }
}
