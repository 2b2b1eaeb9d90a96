package app.evenkeel.letter;

import app.evenkeel.journal.LetterKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Why a letter cannot be written. */
public sealed interface LetterTrouble {
    record NoSteps(LetterKind kind) implements LetterTrouble {}

    record NoSuchStep(int step) implements LetterTrouble {}

    /** Invoices for a letter that names none. */
    record NoInvoices(LetterKind kind) implements LetterTrouble {}

    /** A letter about boundaries, and neither working hours nor a boundary that stands. */
    record NothingToTell() implements LetterTrouble {}

    /**
     * A letter that asks for answers, and none is late.
     *
     * @param next by when the next answer of this client is needed; null where none is asked of
     *     them
     */
    record NothingAwaited(@Nullable LocalDate next) implements LetterTrouble {}

    /** A termination that does not say why. */
    record NoReason() implements LetterTrouble {}

    /** An own wording without any words. */
    record NoWords() implements LetterTrouble {}

    /** A waiver in a letter that does not ask for payment. */
    record NothingToWaive(LetterKind kind) implements LetterTrouble {}

    /** A waiver in the first reminder. */
    record TooSoonToWaive() implements LetterTrouble {}

    /** A waiver that ends before the letter is read. */
    record WaiverNotAhead(LocalDate until) implements LetterTrouble {}

    /**
     * Work that would resume although what paused it has not been paid.
     *
     * @param numbers of the invoices that are still overdue
     */
    record StillOverdue(List<String> numbers) implements LetterTrouble {
        public StillOverdue {
            numbers = List.copyOf(numbers);
        }
    }

    /** Work that would resume with thanks, although no invoice that paused it has been paid. */
    record NothingPaid() implements LetterTrouble {}

    /** The owner's name is not known. */
    record NoSender() implements LetterTrouble {}

    /**
     * A letter about payment, and nothing to pay.
     *
     * @param waiting the numbers of the invoices past their due date that are promised or on hold;
     *     the letter can be about one of them if it is named
     */
    record NothingOverdue(LetterKind kind, List<String> waiting) implements LetterTrouble {
        public NothingOverdue {
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * An invoice that the client does not have.
     *
     * @param known the numbers of those that they have
     */
    record UnknownInvoice(String client, String number, List<String> known)
            implements LetterTrouble {
        public UnknownInvoice {
            known = List.copyOf(known);
        }
    }

    /**
     * An invoice that the letter cannot be about.
     *
     * @param day of what is in the way: when it was issued, cancelled, settled or disputed, or is
     *     due; null where there is no such day
     */
    record UnfitInvoice(String number, Unfit why, @Nullable LocalDate day)
            implements LetterTrouble {}

    /** What makes an invoice unfit for a letter. */
    enum Unfit {
        ISSUED_LATER,
        CANCELLED,
        PAID,
        DISPUTED,
        NOT_OVERDUE,
        /** In a letter that thanks for the payment. */
        NOT_PAID
    }

    /** Where the words of a letter come from. */
    enum Whose {
        BUILT_IN,
        OWN_TEMPLATE,
        /** The owner's words for one letter alone. */
        WORDING
    }

    /**
     * A template or a wording with an error.
     *
     * @param line from 1
     * @param column from 1, in characters as a reader counts them
     */
    record WrongTemplate(Whose whose, int line, int column, TemplateTrouble what)
            implements LetterTrouble {}
}
