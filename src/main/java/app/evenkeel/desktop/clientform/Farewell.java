package app.evenkeel.desktop.clientform;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.OneLine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes with a client who is deleted. */
record Farewell(Words words, Relation relation) {
    private record Count(String key, List<?> facts) {}

    String question() {
        String name = words.isolated(OneLine.of(relation.client().name()));
        String contents =
                Stream.of(
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
        return contents.isEmpty()
                ? words.get("clientform.delete-question-alone", Map.of("client", name))
                : words.get("clientform.delete-question", Map.of("client", name, "what", contents));
    }
}
