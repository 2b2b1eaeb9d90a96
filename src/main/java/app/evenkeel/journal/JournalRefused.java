package app.evenkeel.journal;

/**
 * Something that cannot be done with a journal. Its message speaks to someone at the command line;
 * whoever speaks another language says its trouble in their own words.
 */
public final class JournalRefused extends Refused {
    private static final long serialVersionUID = 1L;

    private final transient JournalTrouble trouble;

    public JournalRefused(JournalTrouble trouble, String sentence) {
        super(sentence);
        this.trouble = trouble;
    }

    public JournalRefused(JournalTrouble trouble, String sentence, Throwable cause) {
        super(sentence, cause);
        this.trouble = trouble;
    }

    public JournalTrouble trouble() {
        return trouble;
    }
}
