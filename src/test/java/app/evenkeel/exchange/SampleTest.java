package app.evenkeel.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class SampleTest {
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    /** The days on which something has happened, not those by which something is to happen. */
    private static List<LocalDate> happened(Relation relation, ZoneId zone) {
        List<LocalDate> days = new ArrayList<>();
        days.add(relation.client().since());
        relation.engagements()
                .forEach(e -> {
                    days.add(e.start());
                    days.add(e.actualEnd());
                    e.deliverables().forEach(d -> days.add(d.deliveredOn()));
                });
        relation.entries().forEach(e -> days.add(e.day(zone)));
        relation.invoices().forEach(i -> days.addAll(happened(i)));
        relation.accounts().forEach(a -> days.add(a.handedOverOn()));
        relation.boundaries()
                .forEach(b -> days.addAll(Stream.of(b.toldOn(), b.endedOn()).toList()));
        relation.decisions().forEach(d -> days.add(d.on()));
        relation.letters().forEach(l -> days.add(l.sentOn()));
        return days.stream().filter(Objects::nonNull).toList();
    }

    private static List<LocalDate> happened(Invoice invoice) {
        List<LocalDate> days = new ArrayList<>();
        days.add(invoice.issuedOn());
        days.add(invoice.disputedOn());
        days.add(invoice.disputeEndedOn());
        days.add(invoice.cancelledOn());
        invoice.payments().forEach(p -> days.add(p.on()));
        return days;
    }

    @Test
    void theSampleCanBeReadOnAnyDayAndNothingInItHasHappenedTomorrow() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (LocalDate today = first;
                today.isBefore(first.plusDays(400));
                today = today.plusDays(1)) {
            Journal journal = Sample.on(today, RIGA, Language.EN);
            for (Relation relation : journal.relations()) {
                LocalDate on = today;
                assertThat(happened(relation, RIGA)).isNotEmpty().allMatch(d -> !d.isAfter(on));
            }
        }
    }

    @Test
    void theSampleLivesInTheOwnersTimeZone() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        LocalDate today = LocalDate.of(2026, 3, 4);
        Journal there = Sample.on(today, apia, Language.EN);
        Journal here = Sample.on(today, RIGA, Language.EN);
        assertThat(there.owner().timeZone()).isEqualTo(apia);
        var entry = there.relations().getFirst().entries().getFirst();
        assertThat(entry.local(apia))
                .isEqualTo(here.relations().getFirst().entries().getFirst().local(RIGA));
    }

    @Test
    void theSampleLeavesTheOwnerTheirLanguageAndTheClientsTheirs() {
        LocalDate today = LocalDate.of(2026, 3, 4);
        Journal finnish = Sample.on(today, RIGA, Language.FI);
        Journal english = Sample.on(today, RIGA, Language.EN);

        assertThat(finnish.owner()).isEqualTo(english.owner().in(Language.FI, RIGA));
        assertThat(finnish.relations()).isEqualTo(english.relations());
    }

    @Test
    void theSampleHasSeveralClientsWithALife() {
        Journal journal = Sample.on(LocalDate.of(2026, 11, 20), RIGA, Language.EN);
        assertThat(journal.owner()).isNotNull();
        assertThat(journal.relations()).hasSizeGreaterThan(3);
        assertThat(journal.relations()).allMatch(r -> !r.entries().isEmpty());
    }
}
