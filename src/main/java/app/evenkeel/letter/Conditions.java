package app.evenkeel.letter;

import app.evenkeel.journal.LetterKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.stream.Collectors;

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
        conditions.thatItExists();
        conditions.thatItHasTheStep();
        conditions.thatItNamesInvoices();
        switch (request.kind()) {
            case TERMINATION -> conditions.thatThereIsAReason();
            case BOUNDARIES -> conditions.thatThereAreLimits();
            case FEEDBACK_NEEDED -> conditions.thatAnAnswerIsLate();
            default -> {}
        }
    }

    private void thatItExists() {
        if (!Letters.kinds().contains(request.kind())) {
            throw new LetterRefused(
                    new LetterTrouble.NotInThisVersion(request.kind()),
                    "There is no letter %s in this version yet; there are %s."
                            .formatted(
                                    kind,
                                    Letters.kinds().stream()
                                            .map(LetterKind::id)
                                            .collect(Collectors.joining(", "))));
        }
    }

    private void thatItHasTheStep() {
        Integer step = request.step();
        if (step != null && request.kind() != LetterKind.PAYMENT_REMINDER) {
            throw new LetterRefused(
                    new LetterTrouble.NoSteps(request.kind()),
                    "A letter %s has no steps; leave the step out.".formatted(kind));
        } else if (step != null && step != 1) {
            throw new LetterRefused(
                    new LetterTrouble.NoSuchStep(step),
                    "There is no step %s of a %s in this version; leave the step out, or say 1."
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
