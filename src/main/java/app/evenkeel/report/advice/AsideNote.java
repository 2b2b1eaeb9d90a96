package app.evenkeel.report.advice;

import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.SetAside;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.Names;
import app.evenkeel.language.Texts;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** The note on which what an invoice or an engagement shows is set aside. */
public record AsideNote(Owner owner, Relation relation) {
    /**
     * The note; empty of a fact that needs none, or that is not there. It stands at the day of what
     * it sets aside, so that this counts as little when one looks back.
     */
    public Optional<Entry> of(Evidence evidence, String id, String reason) {
        OffsetDateTime noon =
                evidence.on().atTime(LocalTime.NOON).atZone(owner.timeZone()).toOffsetDateTime();
        return of(evidence, id, noon, reason);
    }

    private Optional<Entry> of(Evidence evidence, String id, OffsetDateTime at, String reason) {
        Language language = owner.language();
        return source(evidence)
                .map(source ->
                        Texts.in(language)
                                .get(
                                        "gauges.set-aside-note",
                                        Map.of(
                                                "what", new Names(language).of(evidence.signal()),
                                                "source", source,
                                                "reason", reason)))
                .map(said -> SetAside.note(id, at, said, evidence, reason));
    }

    /** An entry with the evidence set aside; a note written for nothing else says so anew. */
    public Entry on(Entry entry, Evidence evidence, String reason) {
        return isOnly(entry, evidence)
                ? of(evidence, entry.id(), entry.at(), reason).orElseThrow()
                : SetAside.with(entry, evidence.signal(), reason);
    }

    /**
     * Whether an entry is such a note and nothing else, so that it can go when it is taken back.
     */
    public boolean isOnly(Entry entry, Evidence evidence) {
        return entry.excused().stream()
                .filter(excuse -> excuse.signal() == evidence.signal())
                .flatMap(excuse -> of(evidence, entry.id(), entry.at(), excuse.reason()).stream())
                .anyMatch(entry::equals);
    }

    private Optional<String> source(Evidence evidence) {
        return switch (evidence.of()) {
            case FactKind.INVOICE ->
                    relation.invoices().stream()
                            .filter(i -> i.id().equals(evidence.source()))
                            .map(this::named)
                            .findFirst();
            case FactKind.ENGAGEMENT ->
                    relation.engagements().stream()
                            .filter(e -> e.id().equals(evidence.source()))
                            .map(Engagement::title)
                            .findFirst();
            default -> Optional.empty();
        };
    }

    private String named(Invoice invoice) {
        Language language = owner.language();
        return Texts.in(language)
                .get("gauge.invoice", Map.of("number", Isolated.in(language, invoice.number())));
    }
}
