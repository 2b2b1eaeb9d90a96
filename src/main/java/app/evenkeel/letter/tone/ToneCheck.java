package app.evenkeel.letter.tone;

import app.evenkeel.journal.Language;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a draft for words that break a rule of tone (ADVICE, section 4). It knows words and not
 * what is meant: it points, and the owner decides.
 */
public final class ToneCheck {
    private static final Pattern LATVIAN_MARK = Pattern.compile("[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]");

    private final boolean latvian;
    private final Reading asWritten;

    /** For a draft without a single mark on its letters, as Latvians write in a hurry. */
    private final Reading withoutMarks;

    private ToneCheck(Language language) {
        latvian = language == Language.LV;
        asWritten = new Reading(new Spelling(language, latvian || language == Language.FI));
        withoutMarks = latvian ? new Reading(new Spelling(language, false)) : asWritten;
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
        return marked(text) ? asWritten.of(text) : withoutMarks.of(text);
    }

    private boolean marked(String text) {
        return latvian
                && LATVIAN_MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).find();
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
