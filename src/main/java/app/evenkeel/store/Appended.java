package app.evenkeel.store;

/**
 * What a write added to the history.
 *
 * @param change the number of the change
 */
record Appended(long change, NewestRecord newest) {}
