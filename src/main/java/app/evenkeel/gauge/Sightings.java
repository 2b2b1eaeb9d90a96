package app.evenkeel.gauge;

import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that was seen in a relation, marked and derived, each thing once.
 *
 * @param signals what counts by itself
 * @param invoices what counts through the payment average
 */
record Sightings(List<Sighting> signals, List<PaidInvoice> invoices) {

    static Sightings in(KnownFacts facts) {
        List<PaidInvoice> paid = PaymentSignals.paid(facts);
        List<Sighting> derived = new ArrayList<>(TalkSignals.in(facts));
        derived.addAll(WorkSignals.unpaidRevisions(facts));
        derived.addAll(PaymentSignals.disputes(facts));
        PaymentSignals.laterEveryCycle(facts).ifPresent(derived::add);
        List<Sighting> seen = merged(MarkedSignals.in(facts), derived, paid);
        seen.addAll(WorkSignals.overruns(facts, seen));
        return new Sightings(List.copyOf(seen), paid);
    }

    /** Where the same thing is marked and derived, the stronger counts, once. */
    private static List<Sighting> merged(
            List<Sighting> marked, List<Sighting> derived, List<PaidInvoice> paid) {
        Map<Thing, List<Sighting>> marks = new LinkedHashMap<>();
        marked.stream()
                .sorted(Comparator.comparingInt(Sighting::severity).reversed())
                .forEach(m -> marks.computeIfAbsent(Thing.of(m), _ -> new ArrayList<>()).add(m));
        paid.forEach(p -> marks.remove(Thing.of(p.sighting())));
        List<Sighting> all = new ArrayList<>();
        for (Sighting d : derived) {
            List<Sighting> same = marks.getOrDefault(Thing.of(d), new ArrayList<>());
            all.add(same.isEmpty() ? d : d.mergedWith(same.removeFirst()));
        }
        marks.values().forEach(all::addAll);
        return all;
    }

    /** What a sighting says, and of what: an invoice, else the entry it comes from. */
    private record Thing(SignalKind kind, @Nullable String invoice, String entry) {
        static Thing of(Sighting s) {
            String invoice = s.invoice();
            return new Thing(s.kind(), invoice, invoice == null ? s.source() : "");
        }
    }
}
