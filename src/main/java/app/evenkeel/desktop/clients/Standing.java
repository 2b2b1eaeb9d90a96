package app.evenkeel.desktop.clients;

import app.evenkeel.desktop.desk.Clientele;
import app.evenkeel.desktop.desk.Judged;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.instrument.Reading;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.language.OneLine;
import app.evenkeel.report.advice.KindWords;

import org.jspecify.annotations.Nullable;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A client and how they stand.
 *
 * @param judged null while that is not known yet
 */
record Standing(Client client, @Nullable Judged judged) {
    static Stream<Standing> all(Clientele clientele) {
        return clientele.clients().stream()
                .map(c -> new Standing(c, clientele.judged().get(c.id())));
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
                    former.thenComparing(
                                    Standing::assessment,
                                    Comparator.nullsLast(Assessment.WORST_FIRST))
                            .thenComparing(byName);
            case BY_NAME -> former.thenComparing(byName);
        };
    }

    private @Nullable Assessment assessment() {
        return judged == null ? null : judged.assessment();
    }

    private boolean former() {
        return client.status() == ClientStatus.FORMER;
    }

    ClientRow row(Words words) {
        String name = OneLine.of(client.name());
        Reading reading = judged == null ? null : Reading.of(judged.assessment());
        String late = overdue(words);
        List<String> kinds = kinds(words);
        String allKinds = String.join(", ", kinds);
        return new ClientRow(
                client.id(),
                name,
                judged != null,
                reading,
                late,
                late.isEmpty() ? first(kinds, words) : late,
                late.isEmpty() ? allKinds : late,
                former(),
                Stream.of(name, standing(words, reading), allKinds, late)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                NameSearch.of(client.name(), client.contact().person(), client.id()));
    }

    private String standing(Words words, @Nullable Reading reading) {
        if (former()) {
            return words.names().of(client.status());
        }
        if (judged == null) {
            return "";
        }
        return reading == null
                ? words.names().tooLittle()
                : words.names().level(reading.level().id());
    }

    /** What kind of client they are says nothing any more once the relation is over. */
    private List<String> kinds(Words words) {
        if (judged == null || former()) {
            return List.of();
        }
        KindWords kinds = new KindWords(words.language());
        return judged.kinds().stream().map(kinds::name).toList();
    }

    /** The first, and how many more. */
    private static String first(List<String> kinds, Words words) {
        if (kinds.size() < 2) {
            return String.join("", kinds);
        }
        return kinds.getFirst() + " " + words.isolated("+" + (kinds.size() - 1));
    }

    private String overdue(Words words) {
        if (judged == null || judged.overdue().isEmpty()) {
            return "";
        }
        return words.get(
                "clients.overdue",
                Map.of(
                        "amount",
                        judged.overdue().stream()
                                .map(words.amounts()::of)
                                .collect(Collectors.joining(" + "))));
    }
}
