package app.evenkeel.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Document;
import app.evenkeel.journal.ArbitraryJournals;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Signal;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;
import java.time.ZoneId;

/** Whatever a relation holds, its final report gives nothing away (DESIGN, section 7). */
class FinalReportProperties {
    private static final LocalDate ON = LocalDate.of(2026, 12, 31);

    @Provide
    Arbitrary<Relation> relations() {
        return ArbitraryJournals.relations().map(FinalReportProperties::bitter);
    }

    @Property(tries = 200)
    void itIsTheSameReportWithoutWhatWasConfided(
            @ForAll("relations") Relation relation, @ForAll Language language) {
        assertThat(report(relation, language))
                .isEqualTo(report(Confided.without(relation), language));
    }

    @Property(tries = 40)
    void noWordThatWasConfidedIsFoundInIt(
            @ForAll("relations") Relation relation, @ForAll Language language) {
        Document report = report(relation, language);
        String allowed = Rendered.text(report(Confided.without(relation), language));
        String found = Rendered.text(report) + Rendered.pdf(report);

        assertThat(Confided.words(relation))
                .filteredOn(word -> !allowed.contains(word))
                .allSatisfy(word -> assertThat(found).doesNotContain(word));
    }

    private static Document report(Relation relation, Language language) {
        Owner owner = Owner.unnamed(language, ZoneId.of("Europe/Riga"));
        return FinalReport.of(owner, relation, language, ON);
    }

    /** With a word in every such text that stands nowhere else. */
    private static Relation bitter(Relation r) {
        return new Relation(
                r.client(),
                r.engagements(),
                r.entries().stream().map(FinalReportProperties::bitter).toList(),
                r.invoices(),
                r.accounts(),
                r.boundaries().stream()
                        .map(b ->
                                new Boundary(
                                        b.id(),
                                        b.toldOn(),
                                        b.words() + " qwallboundary",
                                        b.signals(),
                                        b.endedOn()))
                        .toList(),
                r.decisions().stream()
                        .map(d ->
                                new Decision(
                                        d.id(), d.on(), d.choice(), d.reason() + " qwalldecision"))
                        .toList(),
                r.letters(),
                r.drafts());
    }

    private static Entry bitter(Entry e) {
        return new Entry(
                e.id(),
                e.at(),
                e.channel(),
                e.direction(),
                e.minutes(),
                e.billable(),
                e.summary() + " qwallsummary",
                e.feeling() + " qwallfeeling",
                e.engagement(),
                e.signals().stream()
                        .map(s -> new Signal(s.kind(), s.severity(), s.note() + " qwallnote"))
                        .toList(),
                e.excused(),
                e.answerBy(),
                e.answers(),
                e.invoice());
    }
}
