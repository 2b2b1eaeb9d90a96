package app.evenkeel.store.history;

/**
 * What a write added to the history.
 *
 * @param change the number of the change
 */
public record Appended(long change, NewestRecord newest) {}
