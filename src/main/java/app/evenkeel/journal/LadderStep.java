package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What is in order on a day about money that is late (ADVICE, section 3). */
public sealed interface LadderStep {
    /** The invoices that it is about, the one due first before the others. */
    List<Invoice> about();

    /** A letter wants writing that asks for payment: one for all the invoices that are as far. */
    record Write(LetterKind letter, @Nullable Integer step, List<Invoice> about, LocalDate since)
            implements LadderStep {
        public Write {
            about = List.copyOf(about);
        }

        /** The rung that it climbs to. */
        public Rung rung() {
            return Rung.of(letter, step).orElseThrow();
        }
    }

    /**
     * All letters have gone, and the relation wants looking at (P4).
     *
     * @param mayNotPause whether work was not paused, because the contract does not allow it
     */
    record Review(List<Invoice> about, LocalDate since, boolean mayNotPause) implements LadderStep {
        public Review {
            about = List.copyOf(about);
        }
    }

    /**
     * What work was paused for has been paid or cancelled, so that it can go on (P3, P4).
     *
     * @param paused the last letter that paused it
     * @param about what was paid; where nothing was, what was cancelled
     */
    record Resume(Letter paused, List<Invoice> about, LocalDate since) implements LadderStep {
        public Resume {
            about = List.copyOf(about);
        }
    }

    /**
     * Nothing is in order yet.
     *
     * @param next what comes then
     * @param until the day from which it does; null where that hangs on something else
     */
    record Wait(Invoice invoice, Rung next, Why why, @Nullable LocalDate until)
            implements LadderStep {
        @Override
        public List<Invoice> about() {
            return List.of(invoice);
        }
    }

    /** Why nothing is in order yet. */
    enum Why {
        /** The day after the due date on which it comes has not been reached. */
        TOO_SOON_AFTER_DUE,
        /** The client has had a letter about money a few days ago. */
        TOO_SOON_AFTER_LETTER,
        /** Another letter goes to the client first. */
        ANOTHER_FIRST,
        /** The relation is to be looked at first. */
        REVIEW_FIRST,
        DISPUTED,
        PROMISED,
        ON_HOLD
    }
}
