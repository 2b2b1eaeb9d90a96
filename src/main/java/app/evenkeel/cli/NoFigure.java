package app.evenkeel.cli;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Refused;
import app.evenkeel.letter.interest.NoClaim;
import app.evenkeel.letter.interest.NoClaim.NoRate;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** Refuses a claim for which there is no figure, with what to do about it. */
final class NoFigure {
    private static final int NAMED = 4;

    private NoFigure() {}

    static Refused refused(Invoice invoice, NoClaim why, LocalDate on) {
        String number = Plain.shortened(invoice.number());
        return new Refused(
                switch (why) {
                    case NoClaim.NotIssued(LocalDate day) ->
                            "Invoice %s is dated %s, so nothing of it can be late on %s"
                                    .formatted(number, day, on);
                    case NoClaim.NotLate(LocalDate day) ->
                            "Invoice %s is not overdue on %s: it is due on %s"
                                    .formatted(number, on, day);
                    case NoClaim.PaidInTime(LocalDate day) ->
                            "Invoice %s was paid in time, on %s, so there is nothing to claim"
                                    .formatted(number, day);
                    case NoClaim.Cancelled(LocalDate day) ->
                            "Invoice %s was cancelled on %s, so there is nothing to claim"
                                    .formatted(number, day);
                    case NoRate noRate -> noRate(noRate);
                });
    }

    private static String noRate(NoRate why) {
        String series = why.series().id();
        String days =
                why.halfYears().stream()
                        .limit(NAMED)
                        .map(h -> h.from().toString())
                        .collect(Collectors.joining(", "));
        int more = why.halfYears().size() - NAMED;
        return "No rate %s is known for the half-year from %s%s, so there is no figure; add it with: evenkeel rates --set %s %s PERCENT --source TEXT"
                .formatted(
                        series,
                        days,
                        more > 0 ? " and " + more + " more" : "",
                        series,
                        why.halfYears().getFirst().from());
    }
}
