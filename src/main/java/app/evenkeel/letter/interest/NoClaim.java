package app.evenkeel.letter.interest;

import app.evenkeel.journal.RateSeries;

import java.time.LocalDate;
import java.util.List;

/** Why there is no figure. */
public sealed interface NoClaim extends LatePayment {
    /** The invoice goes out after the day. */
    record NotIssued(LocalDate issuedOn) implements NoClaim {}

    /** Its due date has not passed. */
    record NotLate(LocalDate dueOn) implements NoClaim {}

    /** It was paid in full by its due date. */
    record PaidInTime(LocalDate paidOn) implements NoClaim {}

    record Cancelled(LocalDate cancelledOn) implements NoClaim {}

    /**
     * Nobody has said what the rate was.
     *
     * @param halfYears at least one, earliest first
     */
    record NoRate(RateSeries series, List<HalfYear> halfYears) implements NoClaim {
        public NoRate {
            halfYears = List.copyOf(halfYears);
        }
    }
}
