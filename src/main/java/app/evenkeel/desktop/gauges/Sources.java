package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.gauges.ReceiptRow.Source;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.OneLine;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts that evidence comes from, as their owner knows them. */
final class Sources {
    private final Words words;
    private final String client;
    private final Map<String, Entry> entries;
    private final Map<String, Invoice> invoices;
    private final Map<String, Engagement> engagements;

    Sources(Words words, Relation relation) {
        this.words = words;
        this.client = relation.client().id();
        this.entries = byId(relation.entries());
        this.invoices = byId(relation.invoices());
        this.engagements = byId(relation.engagements());
    }

    private static <T extends Fact> Map<String, T> byId(List<T> facts) {
        return facts.stream().collect(Collectors.toMap(Fact::id, fact -> fact));
    }

    /** Null where it is not there any more. */
    @Nullable Source of(Evidence evidence) {
        String id = evidence.source();
        return switch (evidence.of()) {
            case INVOICE -> of(invoices.get(id));
            case ENGAGEMENT -> of(engagements.get(id));
            default -> of(entries.get(id));
        };
    }

    private @Nullable Source of(@Nullable Fact fact) {
        return switch (fact) {
            case Entry entry ->
                    new Source(
                            OneLine.of(entry.summary()),
                            new Sheet.WriteEntry(client, entry.id(), null));
            case Invoice invoice ->
                    new Source(
                            words.get(
                                    "gauge.invoice",
                                    Map.of("number", words.isolated(invoice.number()))),
                            new Sheet.EditInvoice(client, invoice.id()));
            case Engagement engagement ->
                    new Source(
                            OneLine.of(engagement.title()),
                            new Sheet.EditEngagement(client, engagement.id()));
            case null, default -> null;
        };
    }
}
