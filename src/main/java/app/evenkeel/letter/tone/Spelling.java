package app.evenkeel.letter.tone;

import app.evenkeel.journal.Language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How words are compared in a language: without capitals.
 *
 * @param marks whether marks on letters are compared, such as Finnish ä; never niqqud
 */
record Spelling(Language language, boolean marks) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}״\"]+");
    private static final List<String> CLITICS =
            List.of("kaan", "kään", "ko", "kö", "kin", "han", "hän", "pa", "pä", "ka", "kä");
    private static final Set<String> CONJUNCTIONS =
            Set.of("ו", "ש", "כש", "וש", "וכש", "ה", "שה", "וה");
    private static final String PREFIXES = "והבלמשכ";
    private static final int MOST_PREFIXES = 4;

    /** "Of me", "of you": no prefix before a word of their own. */
    private static final Pattern OWNING = Pattern.compile("של(?:י|ך|ו|ה|נו|כם|כן|הם|הן)");

    /** How much of a word is left out in a form of it; a pattern says how much it bears. */
    enum Reach {
        WHOLE,
        /** A Finnish clitic; in Hebrew "and", "that", "when", "the". */
        LOOSE,
        /** Any Hebrew prefix. */
        WIDE
    }

    /** A word, or what is left of it. */
    record Form(String text, Reach leftOut) {}

    /** A written word in small letters and without what is not compared. */
    String plain(String written) {
        String form =
                Normalizer.normalize(written, marks ? Normalizer.Form.NFC : Normalizer.Form.NFD);
        String bare = marks ? form : MARKS.matcher(form).replaceAll("");
        return UNSEEN.matcher(bare)
                .replaceAll("")
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('׳', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /** A written word as the words it stands for. */
    List<String> parts(String written) {
        String plain = plain(written);
        return language == Language.EN ? Contractions.expanded(plain) : List.of(plain);
    }

    /** The forms in which a pattern may know a word. */
    List<Form> forms(String plain) {
        List<Form> forms = new ArrayList<>();
        forms.add(new Form(plain, Reach.WHOLE));
        switch (language) {
            case FI -> addWithoutClitics(plain, forms);
            case HE -> addWithoutPrefixes(plain, forms);
            case EN, LV -> {}
        }
        return forms;
    }

    private static void addWithoutClitics(String plain, List<Form> forms) {
        for (String clitic : CLITICS) {
            if (plain.endsWith(clitic) && plain.length() > clitic.length() + 1) {
                String rest = plain.substring(0, plain.length() - clitic.length());
                forms.add(new Form(rest, Reach.LOOSE));
            }
        }
    }

    private static void addWithoutPrefixes(String plain, List<Form> forms) {
        if (OWNING.matcher(plain).matches()) {
            return;
        }
        for (int i = 1; i <= MOST_PREFIXES && i + 1 < plain.length(); i++) {
            if (PREFIXES.indexOf(plain.charAt(i - 1)) < 0) {
                return;
            }
            boolean conjunction = CONJUNCTIONS.contains(plain.substring(0, i));
            forms.add(new Form(plain.substring(i), conjunction ? Reach.LOOSE : Reach.WIDE));
        }
    }
}
