package app.evenkeel.desktop.wording;

/**
 * One of a list in which some are marked.
 *
 * @param mark what is said beside its name; mostly empty
 */
record Choice<T>(T value, String name, String mark) {
    /** All that is said of it in the list. */
    String line() {
        return mark.isEmpty() ? name : name + " · " + mark;
    }
}
