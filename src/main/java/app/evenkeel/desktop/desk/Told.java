package app.evenkeel.desktop.desk;

import app.evenkeel.journal.Refused;

/** Refused by the window itself, in the words of its user. */
public class Told extends Refused {
    private static final long serialVersionUID = 1L;

    public Told(String sentence) {
        super(sentence);
    }

    public Told(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public final String sentence() {
        return String.valueOf(getMessage());
    }
}
