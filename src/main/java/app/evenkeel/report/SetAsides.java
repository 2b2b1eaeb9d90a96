package app.evenkeel.report;

import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.SignalKind;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the owner has set aside, so that it is not held against the client. */
record SetAsides(List<Entry> entries) {
    /** What these say of an invoice may be set aside on any entry about that invoice. */
    private static final Set<SignalKind> ABOUT_INVOICES =
            Set.of(SignalKind.PAYS_LATE, SignalKind.DISPUTES_INVOICE);

    SetAsides {
        entries = entries.stream().filter(e -> !e.excused().isEmpty()).toList();
    }

    boolean holds(Entry entry, SignalKind kind) {
        String invoice = entry.invoice();
        return entry.excuses(kind)
                || (invoice != null
                        && ABOUT_INVOICES.contains(kind)
                        && excuses(invoice, kind).findAny().isPresent());
    }

    boolean holds(Invoice invoice, SignalKind kind) {
        return excuses(invoice.id(), kind).findAny().isPresent();
    }

    /** Why it was set aside; empty where no reason is written. */
    Optional<String> reason(Invoice invoice, SignalKind kind) {
        return excuses(invoice.id(), kind)
                .map(Excuse::reason)
                .filter(reason -> !reason.isBlank())
                .findFirst();
    }

    private Stream<Excuse> excuses(String invoice, SignalKind kind) {
        return entries.stream()
                .filter(e -> Objects.equals(e.invoice(), invoice))
                .flatMap(e -> e.excused().stream())
                .filter(excuse -> excuse.signal() == kind);
    }
}
