package app.evenkeel.desktop.gauges;

/**
 * Something that would bring a value down.
 *
 * @param words what would have to happen
 * @param now the value as it is
 * @param then the lower one that it would have
 */
record ReliefRow(String words, int now, int then) {}
