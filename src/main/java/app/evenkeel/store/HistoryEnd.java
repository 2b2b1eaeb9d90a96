package app.evenkeel.store;

/**
 * Where the history ends. Whoever else knows this can tell later whether anything before it was
 * changed.
 *
 * @param record the number of the newest record; 0 where nothing was written yet
 * @param hash in hexadecimal; zeros where nothing was written yet
 */
public record HistoryEnd(long record, String hash) {}
