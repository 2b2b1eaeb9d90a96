package app.evenkeel.gauge;

import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.WorkingHours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * What was known of a relation on a day, in an order of its own, so that the order in which facts
 * were written does not matter.
 *
 * @param entries by moment
 * @param invoices by due date
 */
record KnownFacts(
        LocalDate on,
        ZoneId zone,
        WorkingHours hours,
        List<Entry> entries,
        List<Invoice> invoices,
        List<Engagement> engagements) {

    static KnownFacts of(Owner owner, Relation relation, LocalDate on) {
        ZoneId zone = owner.timeZone();
        return new KnownFacts(
                on,
                zone,
                relation.client().workingHours().orElse(owner.workingHours()),
                relation.entriesBy(zone, on).stream()
                        .sorted(
                                Comparator.comparing((Entry e) -> e.at().toInstant())
                                        .thenComparing(Entry::id))
                        .toList(),
                relation.issuedBy(on).stream()
                        .sorted(
                                Comparator.comparing(Invoice::dueOn)
                                        .thenComparing(Invoice::issuedOn)
                                        .thenComparing(Invoice::id))
                        .toList(),
                relation.engagements());
    }

    /** The same facts as they look on a later day, if nothing is added to them. */
    KnownFacts seenOn(LocalDate later) {
        return new KnownFacts(later, zone, hours, entries, invoices, engagements);
    }
}
