package app.evenkeel.letter.tone;

import java.util.Arrays;
import java.util.Optional;

/** A rule of tone that a draft can break. */
public enum ToneRule {
    /** Rudeness answered with rudeness (ADVICE C-rude). */
    RUDE("C-rude"),
    /** Convincing in one blow; head-on, without agreeing first (ADVICE C-blow, C-agree). */
    BLOW("C-blow"),
    /** Putting the client in their place (ADVICE C-superior). */
    SUPERIOR("C-superior"),
    /** Taking the blame automatically (ADVICE C-selfblame). */
    SELF_BLAME("C-selfblame"),
    /** Blaming the client automatically (ADVICE C-blame). */
    BLAME("C-blame"),
    /** Fishing for sympathy (ADVICE C-pity). */
    PITY("C-pity"),
    /** "Always" and "never", said of the reader (ours). */
    ABSOLUTE("absolute"),
    /** Capitals, letters drawn out and marks piled up (ours). */
    SHOUTING("shouting"),
    /** Lawyers, debt collection, a ruined reputation, ultimata (ours, on P2 and P3). */
    THREAT("threat"),
    /** An apology where there is nothing to apologise for (ours, on C-selfblame). */
    APOLOGY("apology");

    private final String id;

    ToneRule(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    static Optional<ToneRule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
