package app.evenkeel.desktop.desk;

import app.evenkeel.journal.Relation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the journal holds of a client, counted. */
public record ClientContents(Words words, Relation relation) {
    private record Count(String key, List<?> facts) {}

    /** What there is of it, such as {@code 12 entries, 1 invoice}; empty where there is nothing. */
    public String counted() {
        return Stream.of(
                        new Count("clientform.entries", relation.entries()),
                        new Count("clientform.invoices", relation.invoices()),
                        new Count("clientform.letters", relation.letters()),
                        new Count("clientform.engagements", relation.engagements()),
                        new Count("clientform.accounts", relation.accounts()),
                        new Count("clientform.boundaries", relation.boundaries()),
                        new Count("clientform.decisions", relation.decisions()))
                .filter(count -> !count.facts.isEmpty())
                .map(count -> words.count(count.key, count.facts.size()))
                .collect(Collectors.joining(", "));
    }
}
