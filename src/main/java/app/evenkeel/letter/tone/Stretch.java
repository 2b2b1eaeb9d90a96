package app.evenkeel.letter.tone;

/**
 * Words of a draft that gentler ones can take the place of.
 *
 * @param from the index of the first {@code char}
 * @param to the index after the last
 */
record Stretch(int from, int to, String gentler) {}
