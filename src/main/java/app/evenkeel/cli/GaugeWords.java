package app.evenkeel.cli;

import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.Names;
import app.evenkeel.language.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What receipts and reviews say in the terminal, in the owner's language. */
record GaugeWords(Language language) {
    String fromTo(int from, int to) {
        return get("gauge.from-to", Map.of("from", String.valueOf(from), "to", String.valueOf(to)));
    }

    String thirtyDaysAgo(@Nullable Integer value) {
        return value == null
                ? ""
                : "(" + get("gauge.thirty-days-ago", Map.of("value", String.valueOf(value))) + ")";
    }

    /** The facts that something is seen in, each once. */
    String seenIn(Relation relation, Collection<Evidence> evidence) {
        return seenIn(evidence.stream().map(e -> source(relation, e)).distinct().toList());
    }

    String seenIn(List<String> sources) {
        return get("gauge.seen-in", Map.of("sources", String.join(", ", sources)));
    }

    /** The columns of one piece: its day, what it is, and what it comes from. */
    List<String> piece(int indent, Relation relation, Evidence e) {
        return List.of(
                " ".repeat(indent) + new Dates(language).day(e.on()),
                new Names(language).of(e.signal()),
                source(relation, e));
    }

    /** An invoice by its number, which the owner knows it by; anything else by its id. */
    String source(Relation relation, Evidence e) {
        return relation.invoices().stream()
                .filter(i -> e.of() == FactKind.INVOICE && i.id().equals(e.source()))
                .findFirst()
                .map(this::invoice)
                .orElse(Plain.line(e.source()));
    }

    private String invoice(Invoice invoice) {
        return get(
                "gauge.invoice",
                Map.of("number", Isolated.in(language, Plain.line(invoice.number()))));
    }

    private String get(String key, Map<String, String> values) {
        return Texts.in(language).get(key, values);
    }
}
