package app.evenkeel.letter.tone;

/** Words that break a rule, and what could be said instead. */
record Wording(ToneRule rule, WordPattern pattern, String gentler) {}
