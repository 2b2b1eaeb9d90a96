package app.evenkeel.desktop.mirror;

/**
 * A gauge across the clients.
 *
 * @param count with how many of them it is high, in words
 * @param part the same as a part of all, 0 to 1
 * @param most whether that is most of them
 * @param names of those clients; empty where they are named elsewhere
 */
record GaugeLine(String name, String count, double part, boolean most, String names) {}
