package app.evenkeel.letter.tone;

import app.evenkeel.letter.tone.Element.Literal;
import app.evenkeel.letter.tone.Element.Maybe;
import app.evenkeel.letter.tone.Element.Sequence;

import java.util.ArrayList;
import java.util.List;

/**
 * Words to look for.
 *
 * @param atBeginning whether they are to begin a sentence
 * @param wholeClause whether all is marked up to the next comma or the end of the sentence
 */
record WordPattern(Sequence elements, boolean atBeginning, boolean wholeClause) {
    /** The index after the last word where the pattern is found from a word on; -1 where not. */
    int end(Prose prose, int start) {
        if (atBeginning && !prose.beginsSentence(start)) {
            return -1;
        }
        long reached = elements.advance(prose, start, 1L);
        return reached <= 1 ? -1 : start + 63 - Long.numberOfLeadingZeros(reached);
    }

    /** The words with which it can begin; empty where anything could begin it. */
    List<Literal> beginnings() {
        List<Literal> found = new ArrayList<>();
        return collect(elements, found) ? List.of() : found;
    }

    /** Whether an element can be nothing at all, or anything; if not, its beginnings are added. */
    private static boolean collect(Element element, List<Literal> found) {
        return switch (element) {
            case Literal literal -> {
                found.add(literal);
                yield false;
            }
            case Choice choice -> {
                boolean open = false;
                for (Sequence sequence : choice.sequences()) {
                    open |= collect(sequence, found);
                }
                yield open;
            }
            case Sequence(List<Element> elements) -> {
                for (Element part : elements) {
                    if (!collect(part, found)) {
                        yield false;
                    }
                }
                yield true;
            }
            case Maybe(Element maybe) -> {
                collect(maybe, found);
                yield true;
            }
            case Element.Gap _, Element.SentenceEnd _ -> true;
        };
    }
}
