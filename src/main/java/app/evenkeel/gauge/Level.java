package app.evenkeel.gauge;

import java.util.Locale;

/** How a gauge stands, in a word. */
public enum Level {
    CALM,
    WATCH,
    STRAINED,
    CRITICAL;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
