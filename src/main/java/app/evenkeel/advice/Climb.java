package app.evenkeel.advice;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LadderStep.Wait;
import app.evenkeel.journal.LadderStep.Why;
import app.evenkeel.journal.Rung;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes next for an invoice that is past its due date: the rung above the highest that a
 * letter has reached, however long ago that was, so that none is skipped.
 *
 * @param earliest its first day, as far as days are known
 * @param obstacle what keeps the invoice in peace whatever the day; null where nothing does
 * @param mayNotPause whether pausing the work was left out, as the contract does not allow it
 */
record Climb(
        Invoice invoice,
        Rung next,
        LocalDate earliest,
        @Nullable Why obstacle,
        boolean mayNotPause) {
    static final Comparator<Climb> DUE_FIRST =
            Comparator.comparing((Climb c) -> c.invoice().dueOn())
                    .thenComparing(c -> c.invoice().number());

    /** Empty where nothing is late, and where all has been said and decided. */
    static Optional<Climb> of(Invoice invoice, SoFar soFar) {
        LocalDate on = soFar.on();
        if (!on.isAfter(invoice.dueOn()) || !invoice.balance(on).positive()) {
            return Optional.empty();
        }
        Optional<Rung> reached = soFar.reached(invoice);
        return Arrays.stream(Rung.values())
                .filter(rung -> reached.isEmpty() || rung.compareTo(reached.get()) > 0)
                .filter(rung -> soFar.ladder().has(rung) && fits(rung, soFar.relation().client()))
                .findFirst()
                .filter(rung -> rung != Rung.REVIEW || !soFar.decidedSince(invoice))
                .map(rung ->
                        new Climb(
                                invoice,
                                rung,
                                earliest(rung, invoice, soFar),
                                obstacle(invoice, on),
                                rung == Rung.REVIEW
                                        && soFar.ladder().has(Rung.WORK_PAUSED)
                                        && !reached.equals(Optional.of(Rung.WORK_PAUSED))));
    }

    /** Where nobody works any more there is no work to pause, and no relation to look at. */
    private static boolean fits(Rung rung, Client client) {
        return switch (rung) {
            case REMINDER, SECOND_REMINDER -> true;
            case WORK_PAUSED ->
                    client.status() != ClientStatus.FORMER
                            && !Boolean.FALSE.equals(client.contract().mayPauseWork());
            case REVIEW -> client.status() != ClientStatus.FORMER;
        };
    }

    /** A promise, a hold and a dispute that have passed make it the day after, at the earliest. */
    private static LocalDate earliest(Rung rung, Invoice invoice, SoFar soFar) {
        LocalDate promised = invoice.promisedOn();
        LocalDate disputed = invoice.disputeEndedOn();
        LocalDate held = heldUntil(invoice);
        return Stream.of(
                        soFar.ladder().earliest(rung, invoice.dueOn()),
                        soFar.nextLetter().orElse(null),
                        promised == null ? null : promised.plusDays(1),
                        held == null ? null : held.plusDays(1),
                        disputed == null || disputed.isAfter(soFar.on()) ? null : disputed)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable LocalDate heldUntil(Invoice invoice) {
        Hold hold = invoice.hold();
        return hold == null ? null : hold.until();
    }

    private static @Nullable Why obstacle(Invoice invoice, LocalDate on) {
        return switch (invoice.state(on)) {
            case DISPUTED -> Why.DISPUTED;
            case ON_HOLD -> Why.ON_HOLD;
            case PROMISED -> Why.PROMISED;
            default -> null;
        };
    }

    boolean ripe(LocalDate on) {
        return obstacle == null && !earliest.isAfter(on);
    }

    /** That it waits, and until when. */
    Wait waiting(SoFar soFar) {
        boolean open =
                obstacle == Why.DISPUTED || (obstacle == Why.ON_HOLD && heldUntil(invoice) == null);
        Why why = obstacle;
        if (why == null) {
            why =
                    soFar.nextLetter().equals(Optional.of(earliest))
                            ? Why.TOO_SOON_AFTER_LETTER
                            : Why.TOO_SOON_AFTER_DUE;
        }
        return new Wait(invoice, next, why, open ? null : earliest);
    }
}
