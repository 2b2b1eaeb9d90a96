package app.evenkeel.journal;

/**
 * Something that was asked for and is not done, for a reason that the user can read: one sentence
 * which says what is wrong, where, and what to do. Nothing was changed. Whatever foreign words are
 * in the sentence, it is one line that can be shown anywhere.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(Sentence.of(sentence));
    }

    public Refused(String sentence, Throwable cause) {
        super(Sentence.of(sentence), cause);
    }
}
