package app.evenkeel.desktop.money;

/**
 * What is owed in one currency, in words.
 *
 * @param overdue what of it is overdue; empty where nothing is
 */
record OwedWords(String amount, String overdue) {}
