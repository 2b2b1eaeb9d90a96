package app.evenkeel.gauge;

import java.util.Locale;

/** How a gauge stands, in a word. */
public enum Level {
    CALM,
    WATCH,
    STRAINED,
    CRITICAL;

    /** The first value, 0 to 100, that this level stands for. */
    public int begins() {
        return Calibration.STANDARD.begins(this);
    }

    /** The level of a gauge's value, 0 to 100. */
    public static Level of(int value) {
        return Calibration.STANDARD.level(value);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
