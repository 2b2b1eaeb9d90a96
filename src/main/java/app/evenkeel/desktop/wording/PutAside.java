package app.evenkeel.desktop.wording;

/**
 * A letter that was begun and put aside.
 *
 * @param letter what it is called
 * @param since when, in words
 */
record PutAside(String client, String letter, String since, Runnable open) {}
