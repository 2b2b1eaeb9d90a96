package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.PageSize;
import app.evenkeel.document.Text;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.chain.ChainEnd;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The documented problems with a client, in order: for the owner alone, should they be attacked or
 * have to chase what is owed (ADVICE B4-record). Facts only: no feeling, no gauge and no advice
 * stands in it, and what the owner has set aside is not held against the client.
 */
public final class Dossier {
    private final DossierRequest request;
    private final Relation relation;
    private final Span span;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Fact> facts = new LinkedHashSet<>();

    /**
     * A dossier and the facts that it tells of, beside the client: each once, whatever sums it
     * makes of others.
     */
    public record Told(Document document, List<Fact> facts) {}

    private Dossier(DossierRequest request) {
        this.request = request;
        this.relation = request.relation();
        this.span = new Span(request.from(), request.on());
        this.wording = new Wording(request.language());
    }

    public static Document of(DossierRequest request) {
        return told(request).document();
    }

    public static Told told(DossierRequest request) {
        Dossier dossier = new Dossier(request);
        dossier.write();
        return new Told(
                new Document(
                        dossier.wording.of("dossier.title").plain(),
                        request.owner().name(),
                        Locale.of(request.language().id()),
                        request.on(),
                        PageSize.of(request.owner().correspondence().stationery().paper().id()),
                        dossier.blocks),
                List.copyOf(dossier.facts));
    }

    private void write() {
        Assessed assessed = new Assessor(request.owner()).assessed(relation, span.to());
        List<SentLetter> letters = SentLetter.of(relation, span);
        blocks.add(new Block.Heading(1, wording.of("dossier.title")));
        head();
        blocks.add(new Block.Paragraph(wording.of("dossier.private")));
        blocks.addAll(new Owed(wording, relation, span.to()).blocks());
        InvoiceRecord invoices = new InvoiceRecord(wording, relation, span, zone());
        blocks.addAll(invoices.blocks());
        facts.addAll(invoices.invoices());
        blocks.addAll(chronology(assessed, letters).blocks());
        work();
        if (request.lettersInFull()) {
            blocks.addAll(new LetterTexts(wording, letters).blocks());
        }
        newestRecord();
    }

    /** On paper, too, it then shows up to where the history was known. */
    private void newestRecord() {
        ChainEnd newest = request.newest();
        if (newest != null) {
            Text number = Text.of(Long.toString(newest.number()));
            blocks.add(
                    new Block.Lines(
                            List.of(
                                    wording.of("dossier.newest-record", Map.of("number", number)),
                                    Text.of(newest.hash()))));
        }
    }

    private Chronology chronology(Assessed assessed, List<SentLetter> letters) {
        List<Happening> happenings = new ArrayList<>();
        happenings.addAll(new TalkRecord(wording, assessed, zone()).happenings());
        happenings.addAll(new InvoiceTroubles(wording, relation, span.to(), zone()).happenings());
        happenings.addAll(new WorkRecord(wording, assessed).happenings());
        happenings.addAll(
                new Steps(wording, assessed, letters, request.lettersInFull()).happenings());
        List<Happening> within = happenings.stream().filter(h -> span.holds(h.day())).toList();
        within.forEach(h -> facts.addAll(h.facts()));
        return new Chronology(wording, within);
    }

    private void head() {
        Owner owner = request.owner();
        List<Text> lines = new ArrayList<>();
        lines.add(
                wording.of(
                        "dossier.client",
                        Map.of("client", wording.words(relation.client().name()))));
        if (!owner.name().isBlank()) {
            lines.add(wording.of("dossier.owner", Map.of("owner", wording.words(owner.name()))));
        }
        LocalDate from = span.from();
        lines.add(
                from == null
                        ? wording.of("dossier.until", Map.of("to", wording.day(span.to())))
                        : wording.of(
                                "dossier.period",
                                Map.of("from", wording.day(from), "to", wording.day(span.to()))));
        blocks.add(new Block.Lines(lines));
    }

    /** That the work was done is part of the record. */
    private void work() {
        List<Engagement> engagements =
                relation.engagements().stream()
                        .filter(e -> e.start() == null || !e.start().isAfter(span.to()))
                        .filter(e -> e.actualEnd() == null || !span.before(e.actualEnd()))
                        .sorted(FinalReport.BY_START)
                        .toList();
        if (!engagements.isEmpty()) {
            blocks.add(wording.section("report.work"));
        }
        facts.addAll(engagements);
        engagements.forEach(e -> blocks.addAll(new WorkDone(wording, e, span.to()).blocks()));
        List<Entry> entries =
                relation.entries().stream().filter(e -> span.holds(e.day(zone()))).toList();
        blocks.addAll(new TimeGiven(wording, WorkTime.of(entries, zone(), span.to())).blocks());
    }

    private ZoneId zone() {
        return request.owner().timeZone();
    }
}
