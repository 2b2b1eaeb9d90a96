package app.evenkeel.letter.tone;

import app.evenkeel.journal.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds capitals that are no names, letters drawn out, and marks piled up. */
final class Shouting {
    private static final Pattern MARKS = Pattern.compile("[!?](?:[ \\t]?[!?])++");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{Ll}|[א-ת])\\1{2,}+");

    /** So many words in capitals are no name, so many letters no list of short ones. */
    private static final int MANY_WORDS = 4;

    private static final int MANY_LETTERS = 14;

    private final Language language;
    private final WordPatterns<WordPattern> ordinary;
    private final WordPatterns<WordPattern> companyForms;

    Shouting(Language language, ToneList list) {
        this.language = language;
        this.ordinary = new WordPatterns<>(list.capitals(), p -> p);
        this.companyForms = new WordPatterns<>(list.companyForms(), p -> p);
    }

    List<ToneFinding> in(String text, Prose prose) {
        List<ToneFinding> found = new ArrayList<>();
        Matcher marks = MARKS.matcher(text);
        while (marks.find()) {
            String one = marks.group().indexOf('?') >= 0 ? "?" : "!";
            found.add(finding(marks.start(), marks.end(), one.equals("!") ? "." : one));
        }
        addCapitals(text, prose, found);
        addDrawnOut(text, prose, found);
        return found;
    }

    private void addDrawnOut(String text, Prose prose, List<ToneFinding> found) {
        for (int i = 0; i < prose.size(); i++) {
            Word word = prose.word(i);
            if (word.forms().isEmpty() || (i > 0 && prose.word(i - 1).from() == word.from())) {
                continue;
            }
            String written = text.substring(word.from(), word.to());
            if (!written.contains(".") && !written.contains("@")) {
                Matcher drawnOut = DRAWN_OUT.matcher(written);
                if (drawnOut.find() && !written.startsWith("www")) {
                    found.add(finding(word.from(), word.to(), drawnOut.replaceAll("$1")));
                }
            }
        }
    }

    private void addCapitals(String text, Prose prose, List<ToneFinding> found) {
        int at = 0;
        while (at < prose.size()) {
            if (!capital(text, prose.word(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            int clauseEnd = prose.clauseEnd(at);
            while (end < clauseEnd && inCapitals(text, prose.word(end))) {
                end++;
            }
            while (!capital(text, prose.word(end - 1))) {
                end--;
            }
            if (shouted(prose, at, end)) {
                found.add(calmed(text, prose, at, end));
            }
            at = end;
        }
    }

    private boolean shouted(Prose prose, int from, int to) {
        int letters = 0;
        boolean known = false;
        for (int i = from; i < to; i++) {
            Word word = prose.word(i);
            letters += word.to() - word.from();
            if (any(companyForms, prose, i)) {
                return false;
            }
            known |= any(ordinary, prose, i);
        }
        return known || (to - from >= MANY_WORDS && letters >= MANY_LETTERS);
    }

    private static boolean any(WordPatterns<WordPattern> patterns, Prose prose, int at) {
        return patterns.at(prose.word(at)).stream().anyMatch(p -> p.end(prose, at) > at);
    }

    private ToneFinding calmed(String text, Prose prose, int from, int to) {
        int begin = prose.word(from).from();
        int end = prose.word(to - 1).to();
        String calm = text.substring(begin, end).toLowerCase(Locale.of(language.id()));
        String words = language == Language.EN ? calm.replaceAll("\\bi\\b", "I") : calm;
        return finding(begin, end, prose.beginsSentence(from) ? Capital.first(words) : words);
    }

    private static ToneFinding finding(int from, int to, String gentler) {
        return new ToneFinding(from, to, ToneRule.SHOUTING, gentler);
    }

    /** A word in capitals with which shouting can begin. */
    private static boolean capital(String text, Word word) {
        return word.to() - word.from() >= 2 && inCapitals(text, word);
    }

    private static boolean inCapitals(String text, Word word) {
        return !word.forms().isEmpty()
                && text.substring(word.from(), word.to())
                        .codePoints()
                        .allMatch(c ->
                                Character.isUpperCase(c)
                                        || c == '\''
                                        || c == '’'
                                        || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
