package app.evenkeel.journal;

import java.time.LocalDate;

/** Money that came in for an invoice. */
public record Payment(LocalDate on, Money amount) {
    public Payment {
        if (!amount.positive()) {
            throw new InvalidFact("amount", "must be more than 0");
        }
        amount.needsToFit("amount");
    }
}
