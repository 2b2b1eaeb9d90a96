package app.evenkeel.letter;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LetterKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What must be known before a letter can be written. */
final class Conditions {
    private final LetterRequest request;
    private final String kind;

    private Conditions(LetterRequest request) {
        this.request = request;
        this.kind = request.kind().id();
    }

    /**
     * @throws LetterRefused if the letter cannot be written, whatever its template says
     */
    static void check(LetterRequest request) {
        Conditions conditions = new Conditions(request);
        conditions.thatItHasTheStep();
        conditions.thatItNamesInvoices();
        conditions.thatItMayWaive();
        switch (request.kind()) {
            case TERMINATION -> conditions.thatThereIsAReason();
            case BOUNDARIES -> conditions.thatThereAreLimits();
            case FEEDBACK_NEEDED -> conditions.thatAnAnswerIsLate();
            case WORK_RESUMED -> conditions.thatThePauseIsOver();
            default -> {}
        }
        conditions.thatItHasASender();
        conditions.thatItHasWords();
    }

    private void thatItHasTheStep() {
        Integer step = request.step();
        if (step != null && request.kind() != LetterKind.PAYMENT_REMINDER) {
            throw new LetterRefused(
                    new LetterTrouble.NoSteps(request.kind()),
                    "A letter %s has no steps; leave the step out.".formatted(kind));
        } else if (step != null && (step < 1 || step > FormLetter.STEPS)) {
            throw new LetterRefused(
                    new LetterTrouble.NoSuchStep(step),
                    "There is no step %s of a %s; say 1 or 2, or leave the step out for the first."
                            .formatted(step, kind));
        }
    }

    private void thatItNamesInvoices() {
        if (!request.invoices().isEmpty() && !request.namesInvoices()) {
            throw new LetterRefused(
                    new LetterTrouble.NoInvoices(request.kind()),
                    "A letter %s names no invoices; leave --invoice out.".formatted(kind));
        }
    }

    private void thatItMayWaive() {
        Waiver waiver = request.waiver();
        if (waiver == null) {
            return;
        }
        if (!request.aboutPayment()) {
            throw new LetterRefused(
                    new LetterTrouble.NothingToWaive(request.kind()),
                    "A letter %s asks for no payment, so there is nothing to waive; leave the waiver out."
                            .formatted(kind));
        } else if (!request.form().asksAgain()) {
            throw new LetterRefused(
                    new LetterTrouble.TooSoonToWaive(),
                    "The first reminder speaks of no claim, so it waives none; leave the waiver out, or write the second with: --step 2.");
        } else if (!waiver.until().isAfter(request.on())) {
            throw new LetterRefused(
                    new LetterTrouble.WaiverNotAhead(waiver.until()),
                    "The day until which you waive the claim, %s, must lie after the letter's own, %s; name a later one."
                            .formatted(waiver.until(), request.on()));
        }
    }

    private void thatThePauseIsOver() {
        Resumption resumption = Resumption.of(request);
        List<String> overdue = resumption.overdue().stream().map(Invoice::number).toList();
        if (request.invoices().isEmpty() && !overdue.isEmpty()) {
            throw new LetterRefused(
                    new LetterTrouble.StillOverdue(overdue),
                    "%s still overdue on %s, so there is no payment to thank for; record it with: evenkeel pay NUMBER AMOUNT, or name the invoice that was paid with: --invoice NO."
                            .formatted(
                                    String.join(", ", overdue)
                                            + (overdue.size() == 1 ? " is" : " are"),
                                    request.on()));
        } else if (request.invoices().isEmpty()
                && resumption.known()
                && resumption.settled().invoices().isEmpty()) {
            throw new LetterRefused(
                    new LetterTrouble.NothingPaid(),
                    "No invoice that paused the work has been paid by %s, so there is no payment to thank for; name the one that was paid with: --invoice NO."
                            .formatted(request.on()));
        }
    }

    private void thatItHasASender() {
        if (request.owner().name().isBlank()) {
            throw new LetterRefused(
                    new LetterTrouble.NoSender(),
                    "The letter would have no sender; say your name once with: evenkeel owner --name NAME.");
        }
    }

    private void thatItHasWords() {
        String wording = request.wording();
        if (wording != null && wording.isBlank()) {
            throw Templates.noWords();
        }
    }

    private void thatThereIsAReason() {
        if (request.reason().isBlank()) {
            throw new LetterRefused(
                    new LetterTrouble.NoReason(),
                    "A termination needs a reason; say it with: --reason TEXT, as it is to stand in the letter.");
        }
    }

    private void thatThereAreLimits() {
        if (Limits.of(request).none()) {
            throw new LetterRefused(
                    new LetterTrouble.NothingToTell(),
                    "A letter boundaries would have nothing to tell: no working hours are noted, and no boundary stands; say your hours once with: evenkeel owner --working-hours \"Mon-Fri 08:00-17:00\".");
        }
    }

    private void thatAnAnswerIsLate() {
        Awaited awaited = Awaited.of(request);
        if (awaited.late().isEmpty()) {
            throw new LetterRefused(
                    new LetterTrouble.NothingAwaited(awaited.next()),
                    "No answer of %s is late on %s, so there is nothing for a letter %s to be about; %s."
                            .formatted(
                                    request.relation().client().name(),
                                    request.on(),
                                    kind,
                                    wayOut(awaited.next())));
        }
    }

    private static String wayOut(@Nullable LocalDate next) {
        return next == null
                ? "note what you ask of them with: evenkeel write C TEXT --direction outgoing --answer-by D"
                : "the next is needed by " + next;
    }
}
