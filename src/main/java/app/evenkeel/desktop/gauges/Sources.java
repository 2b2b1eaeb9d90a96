package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.gauges.ReceiptRow.Source;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.OneLine;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        this.entries = byId(relation.entries(), Entry::id);
        this.invoices = byId(relation.invoices(), Invoice::id);
        this.engagements = byId(relation.engagements(), Engagement::id);
    }

    private static <T> Map<String, T> byId(List<T> facts, Function<T, String> id) {
        return facts.stream().collect(Collectors.toMap(id, fact -> fact));
    }

    @Nullable Source of(Evidence e) {
        // Ids are each kind's own, so what is marked is looked for among the entries alone.
        if (!e.derived()) {
            return entry(e.source());
        }
        return switch (e.signal()) {
            case PAYS_LATE, PAID_ON_TIME, LATER_EVERY_CYCLE, DISPUTES_INVOICE ->
                    invoice(e.source());
            case OVERRUN_BY_INVOLVEMENT -> engagement(e.source());
            default -> entry(e.source());
        };
    }

    private @Nullable Source entry(String id) {
        Entry entry = entries.get(id);
        return entry == null
                ? null
                : new Source(OneLine.of(entry.summary()), new Sheet.WriteEntry(client, id, null));
    }

    private @Nullable Source invoice(String id) {
        Invoice invoice = invoices.get(id);
        return invoice == null
                ? null
                : new Source(
                        words.get(
                                "gauge.invoice",
                                Map.of("number", words.isolated(invoice.number()))),
                        new Sheet.EditInvoice(client, id));
    }

    private @Nullable Source engagement(String id) {
        Engagement engagement = engagements.get(id);
        return engagement == null
                ? null
                : new Source(engagement.title(), new Sheet.EditEngagement(client, id));
    }

    /** Why a piece of evidence was set aside; empty where no reason is written. */
    String reason(Evidence e) {
        Entry itself = entries.get(e.source());
        return Stream.concat(Stream.ofNullable(itself), entries.values().stream().filter(about(e)))
                .flatMap(entry -> entry.excused().stream())
                .filter(excuse -> excuse.signal() == e.signal())
                .map(Excuse::reason)
                .filter(reason -> !reason.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Predicate<Entry> about(Evidence e) {
        return entry -> e.source().equals(entry.invoice());
    }
}
