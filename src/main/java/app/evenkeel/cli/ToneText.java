package app.evenkeel.cli;

import app.evenkeel.journal.Language;
import app.evenkeel.language.Texts;
import app.evenkeel.letter.tone.ToneCheck;
import app.evenkeel.letter.tone.ToneFinding;
import app.evenkeel.letter.tone.ToneWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Findings of tone, a line for each: place, words, rule and gentler wording. */
record ToneText(ToneWords words, DraftLines lines) {
    /** More than these do not stand beside a letter. */
    private static final int BESIDE_A_LETTER = 5;

    String line(ToneFinding finding) {
        return "%s:%s  %s — %s — %s"
                .formatted(
                        lines.line(finding.from()),
                        lines.column(finding.from()),
                        lines.words(finding),
                        words.of(finding.rule()),
                        finding.gentler());
    }

    /**
     * What there is to say beside a letter about the owner's words for it.
     *
     * @param own the owner's language, in which it is said
     */
    static List<String> besideALetter(String draft, Language written, Language own) {
        List<ToneFinding> findings = ToneCheck.in(written).check(draft);
        ToneText text = new ToneText(new ToneWords(own), new DraftLines(draft));
        List<String> told =
                new ArrayList<>(findings.stream().limit(BESIDE_A_LETTER).map(text::line).toList());
        int more = findings.size() - told.size();
        if (more > 0) {
            told.add(Texts.in(own).get("letter.more-on-tone", Map.of("n", String.valueOf(more))));
        }
        return told;
    }
}
