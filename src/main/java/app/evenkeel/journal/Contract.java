package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was agreed with a client about notice and payment.
 *
 * @param noticeDays how long before the last day it must be said that the relation ends
 * @param terms when an invoice is due; null where nothing was agreed
 * @param mayPauseWork whether work may stop while an invoice is unpaid; null where not known
 */
public record Contract(int noticeDays, @Nullable Terms terms, @Nullable Boolean mayPauseWork) {
    public static final Contract UNKNOWN = new Contract(0, null, null);

    public Contract {
        Rules.range("noticeDays", noticeDays, 0, 3650);
    }

    /** When an invoice of a day is due; empty where no terms were agreed. */
    public Optional<LocalDate> dueOn(LocalDate issuedOn) {
        return Optional.ofNullable(terms).map(t -> t.dueOn(issuedOn));
    }
}
