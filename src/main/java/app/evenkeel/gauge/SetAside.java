package app.evenkeel.gauge;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the owner sets a piece of evidence aside, and takes that back: on the entry that it comes
 * from; for an invoice or an engagement on a note about it.
 */
public final class SetAside {
    private SetAside() {}

    /**
     * The entry on which it is to be set aside, as it is now; empty where a note has to be written.
     */
    public static Optional<Entry> on(Relation relation, Evidence evidence) {
        return evidence.of() == FactKind.ENTRY
                ? entry(relation, evidence.source())
                : where(relation, evidence).stream().findFirst();
    }

    /** The entry with the signal set aside; where it was already, with the new reason. */
    public static Entry with(Entry entry, SignalKind signal, String reason) {
        List<Excuse> excused = without(entry.excused(), signal);
        excused.add(new Excuse(signal, reason));
        return entry.excusing(excused);
    }

    /** A note about an invoice or an engagement on which the evidence is set aside. */
    public static Entry note(
            String id, OffsetDateTime at, String summary, Evidence evidence, String reason) {
        String source = evidence.source();
        return new Entry(
                id,
                at,
                Channel.NOTE,
                Direction.NONE,
                null,
                false,
                summary,
                "",
                evidence.of() == FactKind.ENGAGEMENT ? source : null,
                List.of(),
                List.of(new Excuse(evidence.signal(), reason)),
                null,
                null,
                evidence.of() == FactKind.INVOICE ? source : null);
    }

    /** The entries that set it aside, each as it is now. */
    public static List<Entry> where(Relation relation, Evidence evidence) {
        Optional<String> invoice = invoice(relation, evidence);
        return relation.entries().stream()
                .filter(e -> e.excuses(evidence.signal()))
                .filter(e ->
                        concerns(e, evidence)
                                || (invoice.isPresent() && invoice.get().equals(e.invoice())))
                .toList();
    }

    /** The entry with the signal counting again. */
    public static Entry takenBack(Entry entry, SignalKind signal) {
        return entry.excusing(without(entry.excused(), signal));
    }

    /** Why it was set aside; empty where it was not, or no reason is written. */
    public static String reason(Relation relation, Evidence evidence) {
        return where(relation, evidence).stream()
                .flatMap(e -> e.excused().stream())
                .filter(excuse -> excuse.signal() == evidence.signal())
                .map(Excuse::reason)
                .filter(reason -> !reason.isBlank())
                .findFirst()
                .orElse("");
    }

    /** What a mark says of an invoice may have been set aside on any note about that invoice. */
    private static Optional<String> invoice(Relation relation, Evidence evidence) {
        return evidence.of() == FactKind.ENTRY && MarkedSignals.isAboutInvoices(evidence.signal())
                ? entry(relation, evidence.source()).map(Entry::invoice)
                : Optional.empty();
    }

    private static Optional<Entry> entry(Relation relation, String id) {
        return relation.entries().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    private static boolean concerns(Entry entry, Evidence evidence) {
        String source = evidence.source();
        return switch (evidence.of()) {
            case INVOICE -> source.equals(entry.invoice());
            case ENGAGEMENT -> source.equals(entry.engagement());
            default -> source.equals(entry.id());
        };
    }

    private static List<Excuse> without(List<Excuse> excused, SignalKind signal) {
        return new ArrayList<>(excused.stream().filter(e -> e.signal() != signal).toList());
    }
}
