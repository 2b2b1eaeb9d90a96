package app.evenkeel.letter.tone;

import app.evenkeel.letter.tone.Element.Gap;
import app.evenkeel.letter.tone.Element.Literal;
import app.evenkeel.letter.tone.Element.Maybe;
import app.evenkeel.letter.tone.Element.SentenceEnd;
import app.evenkeel.letter.tone.Element.Sequence;
import app.evenkeel.letter.tone.Spelling.Reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads patterns. Words stand for themselves, whatever capitals or marks they bear, and
 *
 * <ul>
 *   <li>{@code pay*} for a word that begins so, {@code *nne} that ends so, {@code ne*t} both;
 *   <li>{@code (a|b c)} for one of several, {@code really?} for what may be missing;
 *   <li>{@code ~3} for up to three words within the clause, {@code ~~3} also over commas;
 *   <li>{@code <name>} for a choice that has been named;
 *   <li>{@code ^} at the start for the beginning of a sentence, {@code $} for its end, {@code $?}
 *       for the end of a question;
 *   <li>{@code …} at the end for the rest of the clause, which is marked but may be anything;
 *   <li>{@code +word} for a Hebrew word with any prefix, {@code =word} for a word just so: others
 *       may bear a Finnish clitic or a Hebrew "and", "that", "when" and "the".
 * </ul>
 */
final class WordPatternReader {
    private static final String SPECIAL = "()|?~<>^$… \t";

    /** More words than a gap may have are no longer about the same thing. */
    private static final int WIDEST = 12;

    private final String text;
    private final Spelling spelling;
    private final Map<String, Choice> named;
    private int at;

    private WordPatternReader(String text, Spelling spelling, Map<String, Choice> named) {
        this.text = text;
        this.spelling = spelling;
        this.named = named;
    }

    /**
     * @throws IllegalArgumentException saying what is wrong and where
     */
    static WordPattern pattern(String text, Spelling spelling, Map<String, Choice> named) {
        boolean atBeginning = text.startsWith("^");
        boolean wholeClause = text.endsWith("…");
        String middle =
                text.substring(atBeginning ? 1 : 0, text.length() - (wholeClause ? 1 : 0)).strip();
        WordPatternReader reader = new WordPatternReader(middle, spelling, named);
        Sequence elements = reader.sequence();
        reader.mustEnd();
        WordPattern pattern = new WordPattern(elements, atBeginning, wholeClause);
        if (pattern.beginnings().isEmpty()) {
            throw new IllegalArgumentException("must begin with a word that is sure to be there");
        }
        return pattern;
    }

    /**
     * @throws IllegalArgumentException saying what is wrong and where
     */
    static Choice choice(String text, Spelling spelling, Map<String, Choice> named) {
        WordPatternReader reader = new WordPatternReader(text, spelling, named);
        Choice choice = reader.alternatives();
        reader.mustEnd();
        return choice;
    }

    private void mustEnd() {
        if (at < text.length()) {
            throw wrong("\"" + text.charAt(at) + "\" cannot stand here");
        }
    }

    private Choice alternatives() {
        List<Sequence> sequences = new ArrayList<>();
        sequences.add(sequence());
        while (takes("|")) {
            sequences.add(sequence());
        }
        return new Choice(sequences);
    }

    private Sequence sequence() {
        List<Element> elements = new ArrayList<>();
        skipBlanks();
        while (at < text.length() && "|)".indexOf(text.charAt(at)) < 0) {
            Element element = element();
            elements.add(takes("?") ? new Maybe(element) : element);
            skipBlanks();
        }
        if (elements.isEmpty()) {
            throw wrong("a word is missing");
        }
        return new Sequence(elements);
    }

    private Element element() {
        if (takes("(")) {
            Choice choice = alternatives();
            if (!takes(")")) {
                throw wrong("a bracket is not closed");
            }
            return choice;
        } else if (takes("<")) {
            return named();
        } else if (takes("~")) {
            return gap();
        } else if (takes("$")) {
            return new SentenceEnd(takes("?"));
        }
        return literal();
    }

    private Choice named() {
        int close = text.indexOf('>', at);
        Choice choice = close < 0 ? null : named.get(text.substring(at, close));
        if (choice == null) {
            throw wrong("there is no such name");
        }
        at = close + 1;
        return choice;
    }

    private Gap gap() {
        boolean overCommas = takes("~");
        int from = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        int most = at == from || at > from + 2 ? 0 : Integer.parseInt(text.substring(from, at));
        if (most < 1 || most > WIDEST) {
            throw wrong("a gap has 1 to " + WIDEST + " words");
        }
        return new Gap(most, overCommas);
    }

    private Element literal() {
        Reach bears = takes("+") ? Reach.WIDE : takes("=") ? Reach.WHOLE : Reach.LOOSE;
        int from = at;
        while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        int star = word.indexOf('*');
        if (word.isEmpty() || word.equals("*") || star != word.lastIndexOf('*')) {
            throw wrong("a word is missing, or has two stars");
        } else if (word.contains("-")) {
            throw wrong("words with a hyphen are written as several");
        }
        if (star < 0) {
            return whole(word, bears);
        }
        return new Literal(
                spelling.plain(word.substring(0, star)),
                spelling.plain(word.substring(star + 1)),
                true,
                bears);
    }

    /** An English contraction is several words here as it is in a draft. */
    private Element whole(String word, Reach bears) {
        List<Element> parts = new ArrayList<>();
        for (String part : spelling.parts(word)) {
            parts.add(new Literal(part, "", false, bears));
        }
        return parts.size() == 1 ? parts.getFirst() : new Sequence(parts);
    }

    private boolean takes(String sign) {
        boolean there = text.startsWith(sign, at);
        if (there) {
            at += sign.length();
        }
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " (column " + (at + 1) + ": " + text + ")");
    }
}
