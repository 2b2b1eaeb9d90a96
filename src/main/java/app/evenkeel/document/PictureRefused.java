package app.evenkeel.document;

import java.io.IOException;

/** A picture that cannot be used. Its message speaks to someone at the command line. */
public final class PictureRefused extends IOException {
    /** What was in the way. */
    public enum Why {
        /** Neither PNG nor JPEG. */
        OTHER_FORMAT,
        /** More bytes or pixels than a logo can need. */
        TOO_LARGE,
        /** Cut off, damaged, or of a rare kind, such as a JPEG in the four colours of print. */
        UNREADABLE
    }

    private static final long serialVersionUID = 1L;

    private final Why why;

    PictureRefused(Why why, String sentence) {
        super(sentence);
        this.why = why;
    }

    PictureRefused(Why why, String sentence, Throwable cause) {
        super(sentence, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
