package app.evenkeel.gauge;

import app.evenkeel.journal.Dimension;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One gauge with its receipt.
 *
 * @param value 0 (calm) to 100
 * @param thirtyDaysAgo the value 30 days earlier; null if there was too little to say
 * @param evidence oldest first
 */
public record Gauge(
        Dimension dimension,
        int value,
        Level level,
        @Nullable Integer thirtyDaysAgo,
        List<Evidence> evidence) {
    public Gauge {
        evidence = List.copyOf(evidence);
    }

    Gauge since(Gauge earlier) {
        return new Gauge(dimension, value, level, earlier.value, evidence);
    }
}
