package app.evenkeel.desktop.control;

/**
 * A place in a text that wants attention, and what is said about it.
 *
 * @param from the first character
 * @param to after the last character
 */
public record Mark(int from, int to, Kind kind, String words) {
    /** How loudly it is marked. */
    public enum Kind {
        /** Could be said better. */
        ADVICE,
        /** Cannot stay as it is. */
        ERROR
    }
}
