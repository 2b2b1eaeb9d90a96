package app.evenkeel.letter.tone;

import app.evenkeel.letter.tone.Spelling.Form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads drafts with the word list of a language. */
final class Reading {
    /** A wording that was found, and its words. */
    private record Hit(Wording wording, int from, int to) {
        int length() {
            return to - from;
        }
    }

    private static final Comparator<Hit> MOST_EXACT_FIRST =
            Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::from);

    private final Spelling spelling;
    private final Shouting shouting;
    private final WordPatterns<Wording> wordings;
    private final WordPatterns<Allowed> allowed;
    private final WordPatterns<WordPattern> buts;

    Reading(Spelling spelling) {
        ToneList list = ToneList.in(spelling);
        this.spelling = spelling;
        shouting = new Shouting(spelling.language(), list);
        wordings = new WordPatterns<>(list.wordings(), Wording::pattern);
        allowed = new WordPatterns<>(list.allowed(), Allowed::pattern);
        buts = new WordPatterns<>(list.buts(), p -> p);
    }

    /** What breaks a rule, in the order of the text; no two findings overlap. */
    List<ToneFinding> of(String text) {
        Prose prose = Prose.of(text, spelling);
        List<ToneFinding> found = new ArrayList<>(shouting.in(text, prose));
        BitSet taken = new BitSet();
        found.forEach(f -> taken.set(f.from(), f.to()));
        Stretches stretches = new Stretches(prose, buts);
        for (Hit hit : hits(prose)) {
            stretches.of(hit.wording(), hit.from(), hit.to()).stream()
                    .filter(s -> free(taken, s.from(), s.to()))
                    .findFirst()
                    .ifPresent(s -> {
                        taken.set(s.from(), s.to());
                        found.add(finding(hit.wording(), s));
                    });
        }
        found.sort(Comparator.comparingInt(ToneFinding::from));
        return List.copyOf(found);
    }

    private static boolean free(BitSet taken, int from, int to) {
        int next = taken.nextSetBit(from);
        return next < 0 || next >= to;
    }

    private static ToneFinding finding(Wording wording, Stretch stretch) {
        return new ToneFinding(stretch.from(), stretch.to(), wording.rule(), stretch.gentler());
    }

    /** Where two overlap, the one that knows more words comes first. */
    private List<Hit> hits(Prose prose) {
        Map<ToneRule, BitSet> allowedWords = allowedWords(prose);
        BitSet none = new BitSet();
        Map<List<Form>, Set<Wording>> known = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            Word word = prose.word(i);
            for (Wording wording : known.computeIfAbsent(word.forms(), _ -> wordings.at(word))) {
                int end = wording.pattern().end(prose, i);
                if (end > i && free(allowedWords.getOrDefault(wording.rule(), none), i, end)) {
                    hits.add(new Hit(wording, i, end));
                }
            }
        }
        hits.sort(MOST_EXACT_FIRST);
        return hits;
    }

    private Map<ToneRule, BitSet> allowedWords(Prose prose) {
        Map<ToneRule, BitSet> words = new EnumMap<>(ToneRule.class);
        Map<List<Form>, Set<Allowed>> known = new HashMap<>();
        for (int i = 0; i < prose.size(); i++) {
            Word word = prose.word(i);
            for (Allowed each : known.computeIfAbsent(word.forms(), _ -> allowed.at(word))) {
                int end = each.pattern().end(prose, i);
                if (end > i) {
                    for (ToneRule rule : each.rules()) {
                        words.computeIfAbsent(rule, _ -> new BitSet()).set(i, end);
                    }
                }
            }
        }
        return words;
    }
}
