package app.evenkeel.advice;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.SignalKind;

import java.util.List;

/** Something that the documents say to do about a client, and that the program can help with. */
public sealed interface Act {
    /**
     * To write a letter.
     *
     * @param about the invoices that it is about
     */
    record Write(LetterKind letter, List<Invoice> about) implements Act {
        public Write {
            about = List.copyOf(about);
        }
    }

    /** To tell the client a boundary, and to write down that it was told. */
    record TellBoundary(List<SignalKind> about) implements Act {
        public TellBoundary {
            about = List.copyOf(about);
        }
    }

    /** To talk it over with the client, and to write down what was said. */
    record TalkItOver() implements Act {}

    /** To look at the whole relation and decide. */
    record HoldReview() implements Act {}
}
