package app.evenkeel.document;

import java.io.IOException;

/** A document that did not come to paper. Its message speaks to someone at the command line. */
public final class NotPrinted extends IOException {
    /** What was in the way. */
    public enum Why {
        /** There is no printer at all. */
        NO_PRINTER,
        /** The one that was named is not there. */
        NO_SUCH_PRINTER,
        /** None was named, and none is the default one. */
        NO_DEFAULT_PRINTER,
        /** CUPS is installed and does not run. */
        NO_PRINT_SYSTEM,
        /** The system's command that hands documents over is not installed. */
        NO_COMMAND,
        /** The printer is set not to take documents. */
        REFUSED,
        /** The document ends before the first page that was wanted. */
        NO_SUCH_PAGE,
        /** Anything else that the print system says. */
        NOT_TAKEN
    }

    private static final long serialVersionUID = 1L;

    private final Why why;

    NotPrinted(Why why, String sentence) {
        super(sentence);
        this.why = why;
    }

    NotPrinted(Why why, String sentence, Throwable cause) {
        super(sentence, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Why no printer can be seen; asks the print system, which may take seconds. */
    public static Why whereNoPrinterIs() {
        return Cups.off() ? Why.NO_PRINT_SYSTEM : Why.NO_PRINTER;
    }
}
