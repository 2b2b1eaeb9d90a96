package app.evenkeel.letter.tone;

/**
 * Words of a draft that break a rule of tone.
 *
 * @param from the index of their first {@code char}
 * @param to the index after their last
 * @param gentler never empty, in the letter's language: words that can be put in the place of the
 *     marked ones, mostly a whole clause; where the rest of the sentence then asks for a change,
 *     they show the way. Begins with a capital where the marked words begin a sentence
 */
public record ToneFinding(int from, int to, ToneRule rule, String gentler) {
    public ToneFinding {
        if (from < 0 || to <= from || gentler.isBlank()) {
            throw new IllegalArgumentException("no finding: " + from + "–" + to + " " + gentler);
        }
    }
}
