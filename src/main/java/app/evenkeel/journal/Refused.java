package app.evenkeel.journal;

/**
 * Something that was asked for and is not done, for a reason that the user can read: one sentence
 * which says what is wrong, where, and what to do. Nothing was changed.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
