package app.evenkeel.gauge;

import app.evenkeel.journal.ArbitraryJournals;
import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.WorkingHours;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A relation to be judged on a day. The owner lives in Riga and works in the mornings. */
record Case(Relation relation, LocalDate on) {
    static final Owner OWNER =
            new Owner(
                    "",
                    "",
                    "",
                    "",
                    "",
                    Language.EN,
                    Story.RIGA,
                    "",
                    mornings(),
                    Ladder.DEFAULT,
                    Correspondence.BUILT_IN);

    /**
     * Relations of all kinds, more of them crowded than not, on a day amid their facts or later.
     */
    static Arbitrary<Case> cases() {
        Arbitrary<Relation> relations =
                Arbitraries.frequencyOf(
                        Tuple.of(1, ArbitraryJournals.relations()),
                        Tuple.of(3, Arbitraries.randomValue(CrowdedRelation::random)));
        Arbitrary<Integer> days = Arbitraries.integers().between(-5, 500);
        return Combinators.combine(relations, days)
                .as((r, d) -> new Case(r, firstDay(r).plusDays(d)));
    }

    private static LocalDate firstDay(Relation relation) {
        return days(relation).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }

    /** All the days on which something happened or will. */
    static Stream<LocalDate> days(Relation relation) {
        Stream<LocalDate> entries = relation.entries().stream().map(e -> e.day(Story.RIGA));
        return Stream.concat(
                entries, relation.invoices().stream().flatMap(Case::days).filter(Objects::nonNull));
    }

    private static Stream<LocalDate> days(Invoice i) {
        return Stream.concat(
                Stream.of(i.issuedOn(), i.disputedOn(), i.disputeEndedOn(), i.cancelledOn()),
                i.payments().stream().map(Payment::on));
    }

    private static WorkingHours mornings() {
        return new WorkingHours(
                Arrays.stream(DayOfWeek.values())
                        .map(d -> new WorkingHours.Span(d, LocalTime.of(6, 0), LocalTime.NOON))
                        .toList());
    }

    Case with(List<Engagement> engagements, List<Entry> entries, List<Invoice> invoices) {
        Relation other =
                new Relation(
                        relation.client(),
                        engagements,
                        entries,
                        invoices,
                        relation.accounts(),
                        relation.boundaries(),
                        relation.decisions(),
                        relation.letters());
        return new Case(other, on);
    }

    Case withEntries(List<Entry> entries) {
        return with(relation.engagements(), entries, relation.invoices());
    }

    Case withInvoices(List<Invoice> invoices) {
        return with(relation.engagements(), relation.entries(), invoices);
    }

    Case on(LocalDate day) {
        return new Case(relation, day);
    }

    Assessment assessed() {
        return new Assessor(OWNER).assess(relation, on);
    }

    /** The six values and the overall one. */
    List<Integer> values() {
        Assessment a = assessed();
        return Stream.concat(a.gauges().stream().map(Gauge::value), Stream.of(a.overall()))
                .toList();
    }
}
