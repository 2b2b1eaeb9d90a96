package app.evenkeel.letter.tone;

import java.util.Set;

/** Words that break no rule, although a part of them alone would break one of these. */
record Allowed(Set<ToneRule> rules, WordPattern pattern) {
    Allowed {
        rules = Set.copyOf(rules);
    }
}
