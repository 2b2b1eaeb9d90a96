package app.evenkeel.letter.tone;

import app.evenkeel.letter.tone.Element.Literal;
import app.evenkeel.letter.tone.Element.Sequence;
import app.evenkeel.letter.tone.Spelling.Form;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of several sequences. They are found by the words they begin with, since some choices are
 * long and are asked for at every word.
 */
final class Choice implements Element {
    /** A sequence with the word that it begins with. */
    private record Begun(Literal first, Sequence sequence) {
        boolean single() {
            return sequence.elements().size() == 1;
        }
    }

    private final List<Sequence> sequences;
    private final Map<String, List<Begun>> whole = new HashMap<>();
    private final Map<String, List<Begun>> beginnings = new HashMap<>();
    private final List<Sequence> others = new ArrayList<>();
    private int longest;

    Choice(List<Sequence> sequences) {
        this.sequences = List.copyOf(sequences);
        sequences.forEach(this::add);
    }

    private void add(Sequence sequence) {
        if (sequence.elements().getFirst() instanceof Literal first
                && !first.beginning().isEmpty()) {
            String key = first.beginning();
            (first.star() ? beginnings : whole)
                    .computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(new Begun(first, sequence));
            longest = Math.max(longest, key.length());
        } else {
            others.add(sequence);
        }
    }

    List<Sequence> sequences() {
        return sequences;
    }

    @Override
    public long advance(Prose prose, int start, long reached) {
        long next = 0;
        int last = Math.min(prose.sentenceEnd(start) - start, FAR);
        for (long rest = reached; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            if (at < last) {
                next |= from(prose, start, at);
            }
        }
        for (Sequence other : others) {
            next |= other.advance(prose, start, reached);
        }
        return next;
    }

    private long from(Prose prose, int start, int at) {
        long next = 0;
        Word word = prose.word(start + at);
        for (Form form : word.forms()) {
            String text = form.text();
            next |= all(whole.get(text), prose, start, at);
            int most = beginnings.isEmpty() ? 0 : Math.min(longest, text.length());
            for (int i = 1; i <= most; i++) {
                next |= all(beginnings.get(text.substring(0, i)), prose, start, at);
            }
        }
        return next;
    }

    private static long all(@Nullable List<Begun> begun, Prose prose, int start, int at) {
        long next = 0;
        if (begun != null) {
            for (Begun each : begun) {
                if (!each.single()) {
                    next |= each.sequence().advance(prose, start, 1L << at);
                } else if (each.first().is(prose.word(start + at))) {
                    next |= 1L << (at + 1);
                }
            }
        }
        return next;
    }
}
