package app.evenkeel.letter.tone;

import app.evenkeel.journal.Language;
import app.evenkeel.language.Texts;

/** What the tone check says about its rules. */
public record ToneWords(Language language) {
    /** What a rule is and why, in one sentence. */
    public String of(ToneRule rule) {
        String key = "tone.rule." + rule.id();
        return Texts.in(language).get(key);
    }

    /** What a rule is called, short enough for a label. */
    public String name(ToneRule rule) {
        String key = "tone.name." + rule.id();
        return Texts.in(language).get(key);
    }

    /** That a draft has nothing to point at. */
    public String nothing() {
        return Texts.in(language).get("tone.nothing");
    }
}
