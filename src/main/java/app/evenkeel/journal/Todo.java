package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Something that wants doing. */
public sealed interface Todo {
    Client client();

    /** The day since when, or by when, it wants doing. */
    LocalDate on();

    /** The id of the fact, or of the deliverable, that it is about. */
    String source();

    /** What kind of thing it is, for files and commands. */
    String what();

    /**
     * An invoice is past its due date.
     *
     * @param letter the letter that is in order now; null where it has all been said
     */
    record InvoiceOverdue(Client client, Invoice invoice, @Nullable LetterKind letter)
            implements Todo {
        @Override
        public LocalDate on() {
            return invoice.dueOn();
        }

        @Override
        public String source() {
            return invoice.id();
        }

        @Override
        public String what() {
            return "invoice-overdue";
        }
    }

    /**
     * The day has come by which the client promised to pay, and the money has not.
     *
     * @param letter as for {@link InvoiceOverdue}
     */
    record PaymentPromised(
            Client client, Invoice invoice, LocalDate on, @Nullable LetterKind letter)
            implements Todo {
        @Override
        public String source() {
            return invoice.id();
        }

        @Override
        public String what() {
            return "payment-promised";
        }
    }

    /** The client has not answered by the day the answer was needed. */
    record AnswerAwaited(Client client, Entry request, LocalDate on) implements Todo {
        @Override
        public String source() {
            return request.id();
        }

        @Override
        public String what() {
            return "answer-awaited";
        }
    }

    /** The owner owes the client an answer. */
    record AnswerOwed(Client client, Entry request, LocalDate on) implements Todo {
        @Override
        public String source() {
            return request.id();
        }

        @Override
        public String what() {
            return "answer-owed";
        }
    }

    /**
     * The owner has promised a piece of work.
     *
     * @param on the day it is promised for
     * @param ownDay the owner's own, earlier day for a client who asks before the time (ADVICE A1);
     *     null for others
     */
    record DeliverableDue(
            Client client,
            Engagement engagement,
            Deliverable deliverable,
            LocalDate on,
            @Nullable LocalDate ownDay)
            implements Todo {
        @Override
        public String source() {
            return deliverable.id();
        }

        @Override
        public String what() {
            return "deliverable-due";
        }
    }

    /** A red line was crossed, so that the whole relation wants looking at. */
    record ReviewAfterRedLine(Client client, SignalKind redLine, LocalDate on, String source)
            implements Todo {
        @Override
        public String what() {
            return "review-due";
        }
    }

    /** A boundary was told a month ago, and it is time to look whether it has helped. */
    record ReviewAfterBoundary(Client client, Boundary boundary, LocalDate on) implements Todo {
        @Override
        public String source() {
            return boundary.id();
        }

        @Override
        public String what() {
            return "review-due";
        }
    }
}
