package app.evenkeel.letter.tone;

import app.evenkeel.letter.tone.Spelling.Form;
import app.evenkeel.letter.tone.Spelling.Reach;

import java.util.List;

/**
 * A piece of a pattern. It is given the places that were reached, as bits counted from the word at
 * which the pattern began, and answers with the places that it reaches from there: so the time to
 * match is that of the pattern and not of what is written.
 */
sealed interface Element
        permits Element.Literal,
                Element.Sequence,
                Element.Maybe,
                Element.Gap,
                Element.SentenceEnd,
                Choice {
    /** So many words on no pattern can see. */
    int FAR = 63;

    long advance(Prose prose, int start, long reached);

    /** A word, whole or with any letters where its star is. */
    record Literal(String beginning, String end, boolean star, Reach bears) implements Element {
        @Override
        public long advance(Prose prose, int start, long reached) {
            long next = 0;
            int last = Math.min(prose.sentenceEnd(start) - start, FAR);
            for (long rest = reached; rest != 0; rest &= rest - 1) {
                int at = Long.numberOfTrailingZeros(rest);
                if (at < last && is(prose.word(start + at))) {
                    next |= 1L << (at + 1);
                }
            }
            return next;
        }

        boolean is(Word word) {
            for (Form form : word.forms()) {
                if (form.leftOut().compareTo(bears) <= 0 && is(form.text())) {
                    return true;
                }
            }
            return false;
        }

        private boolean is(String text) {
            return star
                    ? text.length() >= beginning.length() + end.length()
                            && text.startsWith(beginning)
                            && text.endsWith(end)
                    : text.equals(beginning);
        }
    }

    /** Elements that follow each other; commas between them do not matter. */
    record Sequence(List<Element> elements) implements Element {
        public Sequence {
            elements = List.copyOf(elements);
        }

        @Override
        public long advance(Prose prose, int start, long reached) {
            long at = reached;
            for (Element element : elements) {
                if (at == 0) {
                    return 0;
                }
                at = element.advance(prose, start, at);
            }
            return at;
        }
    }

    /** There or not. */
    record Maybe(Element element) implements Element {
        @Override
        public long advance(Prose prose, int start, long reached) {
            return reached | element.advance(prose, start, reached);
        }
    }

    /** Up to so many words, whatever they are. */
    record Gap(int most, boolean overCommas) implements Element {
        @Override
        public long advance(Prose prose, int start, long reached) {
            long all = reached;
            int last = Math.min(prose.sentenceEnd(start) - start, FAR);
            for (int i = 0; i < most; i++) {
                for (long rest = all; rest != 0; rest &= rest - 1) {
                    int at = Long.numberOfTrailingZeros(rest);
                    if (at < last && (overCommas || !prose.word(start + at).comma())) {
                        all |= 1L << (at + 1);
                    }
                }
            }
            return all;
        }
    }

    /** Nothing, where a sentence ends. */
    record SentenceEnd(boolean asking) implements Element {
        @Override
        public long advance(Prose prose, int start, long reached) {
            int last = prose.sentenceEnd(start) - start;
            if (last > FAR || (asking && !prose.asked(start))) {
                return 0;
            }
            return reached & (1L << last);
        }
    }
}
