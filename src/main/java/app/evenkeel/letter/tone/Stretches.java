package app.evenkeel.letter.tone;

import java.util.List;

/**
 * Where gentler words fit: what is left of a sentence by half seldom goes on from another half, so
 * most take the place of a whole one.
 */
final class Stretches {
    /** A sentence without an end is none; only its clauses can be told apart. */
    private static final int LONGEST = 60;

    /** So many words before or after an apology belong to it. */
    private static final int NEAR = 6;

    private final Prose prose;
    private final WordPatterns<WordPattern> buts;

    Stretches(Prose prose, WordPatterns<WordPattern> buts) {
        this.prose = prose;
        this.buts = buts;
    }

    /** What can be marked for words that were found, the widest first. */
    List<Stretch> of(Wording wording, int from, int to) {
        int end = wording.pattern().wholeClause() ? prose.clauseEnd(to - 1) : to;
        Stretch words = words(wording, from, to);
        return switch (wording.stead()) {
            case WORDS -> List.of(words(wording, from, end), words);
            case SENTENCE -> List.of(sentence(wording, from, to), words(wording, from, end), words);
            case OPENING -> List.of(opening(wording, from, end), words);
        };
    }

    private Stretch words(Wording wording, int from, int to) {
        return new Stretch(
                prose.word(from).from(), prose.word(to - 1).to(), begun(from, wording.gentler()));
    }

    private String begun(int from, String words) {
        return prose.beginsWithCapital(from) ? Capital.first(words) : words;
    }

    private Stretch sentence(Wording wording, int from, int to) {
        int begin = prose.sentenceStart(from);
        int end = prose.sentenceEnd(from);
        return end - begin > LONGEST
                ? words(wording, from, prose.clauseEnd(to - 1))
                : whole(wording, begin, end);
    }

    private Stretch whole(Wording wording, int begin, int end) {
        int mark = prose.markAfter(end - 1);
        String full = mark > prose.word(end - 1).to() ? "." : "";
        return new Stretch(prose.word(begin).from(), mark, begun(begin, wording.gentler()) + full);
    }

    private Stretch opening(Wording wording, int from, int to) {
        int start = prose.sentenceStart(from);
        int begin = from - start <= NEAR ? start : from;
        int next = prose.clauseEnd(to - 1);
        int near = next - to <= NEAR ? next : to;
        int but = firstBut(from + 1, near);
        if (but < 0 && near == prose.sentenceEnd(from)) {
            return whole(wording, begin, near);
        }
        int end = but < 0 ? prose.commaAfter(near - 1) : prose.word(but).to();
        String colon = prose.colonAt(end) ? "" : ":";
        return new Stretch(prose.word(begin).from(), end, begun(begin, wording.gentler()) + colon);
    }

    /** Where "but" stands, with words after it; -1 where it does not. */
    private int firstBut(int from, int to) {
        for (int i = from; i <= to && i + 1 < prose.sentenceEnd(from - 1); i++) {
            if (!buts.at(prose.word(i)).isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
