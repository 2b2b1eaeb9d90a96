package app.evenkeel.desktop.instrument;

/**
 * Which way a value has gone.
 *
 * @param difference how far, 0 to 100
 */
public record Trend(Way way, int difference) {
    /** A difference that fading alone makes within a month, and that nobody needs to act upon. */
    private static final int NEXT_TO_NOTHING = 2;

    public enum Way {
        RISING,
        FALLING,
        STEADY
    }

    static Trend between(int then, int now) {
        int difference = Math.abs(now - then);
        if (difference <= NEXT_TO_NOTHING) {
            return new Trend(Way.STEADY, difference);
        }
        return new Trend(now > then ? Way.RISING : Way.FALLING, difference);
    }
}
