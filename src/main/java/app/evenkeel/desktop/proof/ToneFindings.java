package app.evenkeel.desktop.proof;

import app.evenkeel.desktop.control.Mark;
import app.evenkeel.journal.Language;
import app.evenkeel.letter.tone.ToneCheck;
import app.evenkeel.letter.tone.ToneFinding;
import app.evenkeel.letter.tone.ToneWords;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words of a letter that could be gentler.
 *
 * @param words in which they are spoken of
 */
public record ToneFindings(Language words) {
    private static final Pattern BRACED = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern CHOICE = Pattern.compile("\\{([^{}|]*)\\|[^{}|]*\\}");

    /**
     * In the order of the text. Of a template's choices the first side is read.
     *
     * @param language of the text
     */
    public List<Finding> in(String text, Language language) {
        String read = CHOICE.matcher(text).replaceAll(ToneFindings::firstSide);
        return ToneCheck.in(language).check(read).stream().map(f -> finding(text, f)).toList();
    }

    private static String firstSide(MatchResult choice) {
        String first = " " + choice.group(1);
        String whole = first + " ".repeat(choice.group().length() - first.length());
        return Matcher.quoteReplacement(whole);
    }

    private Finding finding(String text, ToneFinding found) {
        ToneWords said = new ToneWords(words);
        int from = found.from();
        int to = found.to();
        Matcher braced = BRACED.matcher(text);
        while (braced.find() && braced.start() < to) {
            // What stands in braces is replaced as a whole or not at all.
            if (braced.end() > from) {
                from = Math.min(from, braced.start());
                to = Math.max(to, braced.end());
            }
        }
        Mark mark = new Mark(from, to, Mark.Kind.ADVICE, said.of(found.rule()));
        return Finding.of(text, mark, said.name(found.rule()), found.gentler());
    }
}
