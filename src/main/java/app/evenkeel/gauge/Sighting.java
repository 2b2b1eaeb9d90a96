package app.evenkeel.gauge;

import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A signal seen, before it is weighed.
 *
 * @param of what it comes from: an entry, an invoice or an engagement
 * @param source the id of the fact it comes from
 * @param invoice the id of the invoice that it says something about; null where it speaks of its
 *     source alone
 * @param open whether it lasts on, so that it does not fade
 */
record Sighting(
        SignalKind kind,
        int severity,
        LocalDate on,
        FactKind of,
        String source,
        @Nullable String invoice,
        boolean derived,
        boolean excused,
        boolean open) {

    static Sighting derived(
            SignalKind kind, int severity, LocalDate on, String entry, boolean excused) {
        return derived(kind, severity, on, FactKind.ENTRY, entry, excused);
    }

    static Sighting derived(
            SignalKind kind,
            int severity,
            LocalDate on,
            FactKind of,
            String source,
            boolean excused) {
        return new Sighting(kind, severity, on, of, source, null, true, excused, false);
    }

    static Sighting ofInvoice(
            SignalKind kind, int severity, LocalDate on, String invoice, boolean excused) {
        return new Sighting(
                kind, severity, on, FactKind.INVOICE, invoice, invoice, true, excused, false);
    }

    Sighting lasting() {
        return new Sighting(kind, severity, on, of, source, invoice, derived, excused, true);
    }

    /** This one, taken together with a marked one of the same thing: the stronger counts. */
    Sighting mergedWith(Sighting marked) {
        return marked.severity <= severity
                ? this
                : new Sighting(
                        kind,
                        marked.severity,
                        on,
                        marked.of,
                        marked.source,
                        invoice,
                        false,
                        excused,
                        open);
    }
}
