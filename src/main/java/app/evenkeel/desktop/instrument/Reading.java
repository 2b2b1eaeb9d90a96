package app.evenkeel.desktop.instrument;

import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Gauge;
import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Dimension;

import org.jspecify.annotations.Nullable;

/**
 * What an instrument shows. Where there is too little to say there is no reading.
 *
 * @param value 0 (calm) to 100
 * @param thirtyDaysAgo the value 30 days earlier; null if there was too little to say
 */
public record Reading(int value, Level level, @Nullable Integer thirtyDaysAgo) {
    public Reading {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("not between 0 and 100: " + value);
        }
    }

    /** The overall value; null if there is too little to say. */
    public static @Nullable Reading of(Assessment a) {
        return a.enough() ? new Reading(a.overall(), a.level(), a.thirtyDaysAgo()) : null;
    }

    /** One of the six gauges; null if there is too little to say. */
    public static @Nullable Reading of(Assessment a, Dimension dimension) {
        if (!a.enough()) {
            return null;
        }
        Gauge gauge = a.gauge(dimension);
        return new Reading(gauge.value(), gauge.level(), gauge.thirtyDaysAgo());
    }

    /** Against 30 days ago; null if there was too little to say then. */
    public @Nullable Trend trend() {
        return thirtyDaysAgo == null ? null : Trend.between(thirtyDaysAgo, value);
    }
}
