package app.evenkeel.letter.tone;

import app.evenkeel.journal.Language;
import app.evenkeel.language.Texts;

/** What the tone check says about its rules. */
public record ToneWords(Language language) {
    /** What a rule is and why, in one sentence. */
    public String of(ToneRule rule) {
        return get("rule", rule);
    }

    /** What a rule is called, short enough for a label. */
    public String name(ToneRule rule) {
        return get("name", rule);
    }

    /** That a draft has nothing to point at. */
    public String nothing() {
        return Texts.in(language).get("tone.nothing");
    }

    private String get(String group, ToneRule rule) {
        String key = "tone.%s.%s".formatted(group, rule.id());
        return Texts.in(language).get(key);
    }
}
