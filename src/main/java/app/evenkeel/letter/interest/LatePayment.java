package app.evenkeel.letter.interest;

import app.evenkeel.journal.Invoice;

import java.time.LocalDate;

/** What a law gives for an invoice that is or was paid late, or why there is no figure. */
public sealed interface LatePayment permits LateClaim, NoClaim {
    /**
     * @param on an unpaid invoice is reckoned to the end of this day; what lies after it has not
     *     happened yet
     */
    static LatePayment of(Invoice invoice, Law law, ReferenceRates rates, LocalDate on) {
        return new Reckoning(invoice.knownOn(on), law, rates, on).result();
    }
}
