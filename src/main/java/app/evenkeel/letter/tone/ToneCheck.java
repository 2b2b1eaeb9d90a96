package app.evenkeel.letter.tone;

import app.evenkeel.journal.Language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a draft for words that break a rule of tone (ADVICE, section 4). It knows words and not
 * what is meant: it points, and the owner decides.
 */
public final class ToneCheck {
    /** A wording that was found: its words, and how far the rest of the clause is marked. */
    private record Hit(Wording wording, int from, int to, int clauseEnd) {
        int length() {
            return to - from;
        }
    }

    private static final Comparator<Hit> MOST_EXACT_FIRST =
            Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::from);

    private final Spelling spelling;
    private final Shouting shouting;
    private final PatternIndex<Wording> wordings;
    private final PatternIndex<Allowed> allowed;

    private ToneCheck(Language language) {
        ToneList list = ToneList.in(language);
        spelling = new Spelling(language);
        shouting = new Shouting(language, list);
        wordings = new PatternIndex<>(list.wordings(), Wording::pattern);
        allowed = new PatternIndex<>(list.allowed(), Allowed::pattern);
    }

    /** The check for letters in a language; its word list is read once, when first asked for. */
    public static ToneCheck in(Language language) {
        return switch (language) {
            case EN -> English.CHECK;
            case FI -> Finnish.CHECK;
            case HE -> Hebrew.CHECK;
            case LV -> Latvian.CHECK;
        };
    }

    /**
     * What breaks a rule, in the order of the text; no two findings overlap. Takes a time that
     * grows with the length of the text and no faster, whatever is in it.
     */
    public List<ToneFinding> check(String text) {
        Prose prose = Prose.of(text, spelling);
        List<ToneFinding> found = new ArrayList<>(shouting.in(text, prose));
        BitSet taken = new BitSet();
        found.forEach(f -> taken.set(f.from(), f.to()));
        for (Hit hit : hits(prose)) {
            int from = prose.word(hit.from()).from();
            int to = prose.word(hit.to() - 1).to();
            int clauseEnd = prose.word(hit.clauseEnd() - 1).to();
            if (free(taken, from, to)) {
                int end = free(taken, from, clauseEnd) ? clauseEnd : to;
                taken.set(from, end);
                found.add(finding(hit, prose, from, end));
            }
        }
        found.sort(Comparator.comparingInt(ToneFinding::from));
        return List.copyOf(found);
    }

    private static boolean free(BitSet taken, int from, int to) {
        int next = taken.nextSetBit(from);
        return next < 0 || next >= to;
    }

    private static ToneFinding finding(Hit hit, Prose prose, int from, int to) {
        String gentler = hit.wording().gentler();
        return new ToneFinding(
                from,
                to,
                hit.wording().rule(),
                prose.beginsSentence(hit.from()) ? Capital.first(gentler) : gentler);
    }

    /** Where two overlap, the one that knows more words comes first. */
    private List<Hit> hits(Prose prose) {
        Map<ToneRule, BitSet> allowedWords = allowedWords(prose);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            for (Wording wording : wordings.at(prose.word(i))) {
                int end = wording.pattern().end(prose, i);
                BitSet fine = allowedWords.getOrDefault(wording.rule(), new BitSet());
                if (end > i && free(fine, i, end)) {
                    boolean whole = wording.pattern().wholeClause();
                    hits.add(new Hit(wording, i, end, whole ? prose.clauseEnd(end - 1) : end));
                }
            }
        }
        hits.sort(MOST_EXACT_FIRST);
        return hits;
    }

    private Map<ToneRule, BitSet> allowedWords(Prose prose) {
        Map<ToneRule, BitSet> words = new EnumMap<>(ToneRule.class);
        for (int i = 0; i < prose.size(); i++) {
            for (Allowed each : allowed.at(prose.word(i))) {
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

    // A class is initialised when it is first used, so a letter in one language reads one list.

    private static final class English {
        static final ToneCheck CHECK = new ToneCheck(Language.EN);
    }

    private static final class Finnish {
        static final ToneCheck CHECK = new ToneCheck(Language.FI);
    }

    private static final class Hebrew {
        static final ToneCheck CHECK = new ToneCheck(Language.HE);
    }

    private static final class Latvian {
        static final ToneCheck CHECK = new ToneCheck(Language.LV);
    }
}
