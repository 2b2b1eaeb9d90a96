package app.evenkeel.advice;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Something that the documents say to do about a client, and that the program can help with. */
public sealed interface Act {
    /**
     * To write a letter.
     *
     * @param step of the payment ladder; null for letters that have none
     * @param about the invoices that it is about
     */
    record Write(LetterKind letter, @Nullable Integer step, List<Invoice> about) implements Act {
        public Write {
            about = List.copyOf(about);
        }

        Write(LetterKind letter) {
            this(letter, null, List.of());
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
