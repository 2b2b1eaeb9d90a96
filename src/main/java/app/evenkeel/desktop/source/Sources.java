package app.evenkeel.desktop.source;

import app.evenkeel.desktop.desk.Words;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the facts of a relation that evidence comes from. */
public final class Sources {
    private final Words words;
    private final String client;
    private final Map<String, Entry> entries;
    private final Map<String, Invoice> invoices;
    private final Map<String, Engagement> engagements;

    public Sources(Words words, Relation relation) {
        this.words = words;
        this.client = relation.client().id();
        this.entries = byId(relation.entries());
        this.invoices = byId(relation.invoices());
        this.engagements = byId(relation.engagements());
    }

    private static <T extends Fact> Map<String, T> byId(List<T> facts) {
        return facts.stream().collect(Collectors.toMap(Fact::id, Function.identity()));
    }

    /** Null where the fact is not in the relation. */
    public @Nullable Source of(Evidence e) {
        return switch (e.of()) {
            case ENTRY -> entry(e.source());
            case INVOICE -> invoice(e.source());
            case ENGAGEMENT -> engagement(e.source());
            default -> null;
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
                : new Source(OneLine.of(engagement.title()), new Sheet.EditEngagement(client, id));
    }
}
