package app.evenkeel.letter;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;

import java.util.Locale;

/**
 * A letter that cannot be written. Its message speaks to someone at the command line; for anyone
 * else the same is said {@linkplain #in in words}.
 */
public final class LetterRefused extends Refused {
    private static final long serialVersionUID = 1L;

    private final transient LetterTrouble trouble;

    LetterRefused(LetterTrouble trouble, String sentence) {
        super(sentence);
        this.trouble = trouble;
    }

    public LetterTrouble trouble() {
        return trouble;
    }

    /** What is in the way and what to do about it, for a reader at the window. */
    public String in(Language language) {
        return new TroubleWords(language).of(trouble);
    }

    /** As {@link #in}, for a reader who sees the place in the text that it is about. */
    public String briefly(Language language) {
        if (trouble instanceof LetterTrouble.WrongTemplate wrong) {
            String what = new TemplateTroubleWords(language).of(wrong.what());
            return what.substring(0, 1).toUpperCase(Locale.of(language.id())) + what.substring(1);
        }
        return in(language);
    }
}
