package app.evenkeel.desktop.clients;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.instrument.Reading;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.OneLine;

import org.jspecify.annotations.Nullable;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client and how they stand. */
record Standing(Client client, Assessment assessment, Collection<Money> overdue) {
    static Standing of(Relation relation, Assessment assessment) {
        TreeMap<String, Money> overdue = new TreeMap<>();
        relation.invoices().stream()
                .filter((Invoice i) -> i.overdue(assessment.on()))
                .map(i -> i.balance(assessment.on()))
                .forEach(m -> overdue.merge(m.currency().getCurrencyCode(), m, Money::plus));
        return new Standing(relation.client(), assessment, overdue.values());
    }

    /** Former clients come last, however they stood. */
    static Comparator<Standing> comparator(Order order, Words words) {
        Collator names = Collator.getInstance(Locale.of(words.language().id()));
        Comparator<Standing> byName =
                Comparator.comparing((Standing s) -> s.client.name(), names)
                        .thenComparing(s -> s.client.id());
        Comparator<Standing> former = Comparator.comparing(Standing::former);
        return switch (order) {
            case WORST_FIRST ->
                    former.thenComparing(Standing::assessment, Assessment.WORST_FIRST)
                            .thenComparing(byName);
            case BY_NAME -> former.thenComparing(byName);
        };
    }

    private boolean former() {
        return client.status() == ClientStatus.FORMER;
    }

    ClientRow row(Words words) {
        String name = OneLine.of(client.name());
        Reading reading = Reading.of(assessment);
        String late = overdue(words);
        return new ClientRow(
                client.id(),
                name,
                reading,
                late,
                former(),
                Stream.of(name, standing(words, reading), late)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                NameSearch.of(client.name(), client.contact().person(), client.id()));
    }

    private String standing(Words words, @Nullable Reading reading) {
        if (former()) {
            return words.names().of(client.status());
        }
        return reading == null
                ? words.names().tooLittle()
                : words.names().level(reading.level().id());
    }

    private String overdue(Words words) {
        if (overdue.isEmpty()) {
            return "";
        }
        return words.get(
                "clients.overdue",
                Map.of(
                        "amount",
                        overdue.stream()
                                .map(words.amounts()::of)
                                .collect(Collectors.joining(" + "))));
    }
}
