package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Something that wants doing. */
public sealed interface Todo {
    Client client();

    /** The day since when, or by when, it wants doing. */
    LocalDate on();

    /** The id of the fact, or of the deliverable, that it is about. */
    String source();

    /** What kind of thing it is, for files and commands. */
    String what();

    /** The letter about it that was begun and put aside; null where there is none. */
    default @Nullable LetterDraft begun() {
        return null;
    }

    /**
     * An invoice is past its due date.
     *
     * @param step what is in order about it, or what it waits for; null where all has been said
     * @param begun the very letter that is in order; of several invoices that go into it, the first
     *     has it
     */
    record InvoiceOverdue(
            Client client, Invoice invoice, @Nullable LadderStep step, @Nullable LetterDraft begun)
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
     * @param step as for {@link InvoiceOverdue}
     * @param begun as for {@link InvoiceOverdue}
     */
    record PaymentPromised(
            Client client,
            Invoice invoice,
            LocalDate on,
            @Nullable LadderStep step,
            @Nullable LetterDraft begun)
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

    /** Work was paused for want of payment, and the payment has come. */
    record WorkToResume(Client client, LadderStep.Resume step) implements Todo {
        @Override
        public LocalDate on() {
            return step.since();
        }

        @Override
        public String source() {
            return step.paused().id();
        }

        @Override
        public String what() {
            return "work-to-resume";
        }
    }

    /**
     * A letter was begun and put aside, and is not the one that an overdue invoice leads to.
     *
     * @param about the invoices that it names
     */
    record DraftToFinish(Client client, LetterDraft draft, List<Invoice> about) implements Todo {
        public DraftToFinish {
            about = List.copyOf(about);
        }

        @Override
        public LocalDate on() {
            return draft.startedOn();
        }

        @Override
        public String source() {
            return draft.id();
        }

        @Override
        public String what() {
            return "draft-to-finish";
        }

        @Override
        public LetterDraft begun() {
            return draft;
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

    /** The payment ladder has come to its end, and the client has not paid. */
    record ReviewAfterLadder(Client client, LadderStep.Review step) implements Todo {
        @Override
        public LocalDate on() {
            return step.since();
        }

        @Override
        public String source() {
            return step.about().getFirst().id();
        }

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
