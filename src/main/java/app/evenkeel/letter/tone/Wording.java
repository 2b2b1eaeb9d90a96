package app.evenkeel.letter.tone;

/**
 * Words that break a rule, and what could be said instead.
 *
 * @param gentler never empty; no colon at its end where it opens what follows
 */
record Wording(ToneRule rule, WordPattern pattern, String gentler, Stead stead) {
    /** In whose stead the gentler words can be put. */
    enum Stead {
        /** The words that were found. */
        WORDS,
        /** The sentence in which they stand. */
        SENTENCE,
        /** What comes before a comma or "but": the gentler words open what is said then. */
        OPENING
    }
}
