package app.evenkeel.desktop.proof;

import app.evenkeel.desktop.control.Mark;
import app.evenkeel.journal.Language;
import app.evenkeel.letter.tone.ToneCheck;
import app.evenkeel.letter.tone.ToneFinding;
import app.evenkeel.letter.tone.ToneWords;

import java.util.List;

/**
 * Finds words of a letter that could be gentler.
 *
 * @param words in which they are spoken of
 */
public record ToneFindings(Language words) {
    /**
     * In the order of the text.
     *
     * @param language of the text
     */
    public List<Finding> in(String text, Language language) {
        return ToneCheck.in(language).check(text).stream().map(f -> finding(text, f)).toList();
    }

    private Finding finding(String text, ToneFinding found) {
        ToneWords said = new ToneWords(words);
        Mark mark =
                new Mark(found.from(), found.to(), Mark.Kind.ADVICE, said.of(found.rule()));
        return Finding.of(text, mark, said.name(found.rule()), found.gentler());
    }
}
