package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.PageSize;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was achieved for a client, as it stands at the end of a day.
 *
 * <p>Goes into the client's hands, so it is built from what was agreed, delivered, handed over and
 * invoiced, and from the minutes of entries; it reads no other word of an entry, and no signal,
 * boundary, decision or letter at all.
 */
public final class FinalReport {
    static final Comparator<Engagement> BY_START =
            Comparator.comparing(Engagement::start, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Engagement::id);

    private final Owner owner;
    private final Relation relation;
    private final LocalDate on;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    private FinalReport(Owner owner, Relation relation, Language language, LocalDate on) {
        this.owner = owner;
        this.relation = relation;
        this.on = on;
        this.wording = new Wording(language);
    }

    /**
     * @param on the report's date; what lies after it has not happened yet
     */
    public static Document of(Owner owner, Relation relation, Language language, LocalDate on) {
        FinalReport report = new FinalReport(owner, relation, language, on);
        report.write();
        return new Document(
                report.wording.of("report.title").plain(),
                owner.name(),
                Locale.of(language.id()),
                on,
                PageSize.of(owner.correspondence().stationery().paper().id()),
                report.blocks);
    }

    private void write() {
        Client client = relation.client();
        List<Engagement> engagements =
                relation.engagements().stream()
                        .filter(e -> e.start() == null || !e.start().isAfter(on))
                        .sorted(BY_START)
                        .toList();
        WorkTime time = WorkTime.of(relation.entries(), owner.timeZone(), on);
        blocks.addAll(new OwnHead(wording, owner).blocks());
        blocks.add(new Block.Heading(1, wording.of("report.title")));
        head(client);
        blocks.add(new Block.Paragraph(period(client, engagements, time)));
        if (!engagements.isEmpty()) {
            blocks.add(wording.section("report.work"));
        }
        engagements.forEach(e -> blocks.addAll(new WorkDone(wording, e, on).blocks()));
        blocks.addAll(new TimeGiven(wording, time).blocks());
        blocks.addAll(new HandedOver(wording, relation.accounts(), on).blocks());
        blocks.addAll(new StillOpen(wording, relation, engagements, on).blocks());
        sign();
    }

    private void head(Client client) {
        List<Text> lines = new ArrayList<>();
        lines.add(wording.of("report.for", Map.of("client", wording.words(client.name()))));
        if (!owner.name().isBlank()) {
            lines.add(wording.of("report.by", Map.of("owner", wording.words(by()))));
        }
        lines.add(wording.day(on));
        blocks.add(new Block.Lines(lines));
    }

    private String by() {
        return owner.trade().isBlank() ? owner.name() : owner.name() + ", " + owner.trade();
    }

    private Text period(Client client, List<Engagement> engagements, WorkTime time) {
        Stream<LocalDate> days =
                Stream.of(
                                Stream.ofNullable(client.since()),
                                engagements.stream().map(Engagement::start),
                                Stream.ofNullable(time.firstDay()))
                        .flatMap(s -> s);
        Optional<LocalDate> start =
                days.filter(day -> day != null && !day.isAfter(on)).min(Comparator.naturalOrder());
        return start.map(from ->
                        wording.of(
                                "report.period",
                                Map.of("from", wording.day(from), "to", wording.day(on))))
                .orElseGet(() -> wording.of("report.period-unknown"));
    }

    /** Thanks and a name, as under a letter. */
    private void sign() {
        blocks.add(new Block.Paragraph(wording.of("report.thanks")));
        if (!owner.name().isBlank()) {
            blocks.add(new Block.Signature(List.of(wording.words(owner.name()))));
        }
    }
}
