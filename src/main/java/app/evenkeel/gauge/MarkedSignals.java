package app.evenkeel.gauge;

import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The signals that the owner marked on entries. */
final class MarkedSignals {
    /** What these say, they say about the invoice that the entry names. */
    private static final Set<SignalKind> ABOUT_INVOICES =
            Set.of(SignalKind.PAYS_LATE, SignalKind.DISPUTES_INVOICE, SignalKind.PAID_ON_TIME);

    private MarkedSignals() {}

    static List<Sighting> in(KnownFacts facts) {
        Set<String> invoices =
                facts.invoices().stream().map(Invoice::id).collect(Collectors.toSet());
        return facts.entries().stream()
                .flatMap(e ->
                        e.signals().stream()
                                .map(s -> sighting(facts, e, s, invoice(e, s, invoices))))
                .toList();
    }

    private static Sighting sighting(
            KnownFacts facts, Entry entry, Signal signal, @Nullable String invoice) {
        return new Sighting(
                signal.kind(),
                signal.severity(),
                entry.day(facts.zone()),
                FactKind.ENTRY,
                entry.id(),
                invoice,
                false,
                entry.excuses(signal.kind()),
                false);
    }

    static boolean isAboutInvoices(SignalKind kind) {
        return ABOUT_INVOICES.contains(kind);
    }

    /** The invoice on record that a mark speaks of, if any. */
    private static @Nullable String invoice(Entry entry, Signal signal, Set<String> invoices) {
        String invoice = entry.invoice();
        return invoice != null && invoices.contains(invoice) && isAboutInvoices(signal.kind())
                ? invoice
                : null;
    }
}
