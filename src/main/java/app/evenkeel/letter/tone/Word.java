package app.evenkeel.letter.tone;

import java.util.List;

/**
 * A word of a draft.
 *
 * @param from the index of its first {@code char}
 * @param to the index after its last
 * @param forms in which patterns may know it; none where it is quoted
 * @param comma whether a comma, a dash or a bracket stands before it
 */
record Word(int from, int to, List<Spelling.Form> forms, boolean comma) {}
