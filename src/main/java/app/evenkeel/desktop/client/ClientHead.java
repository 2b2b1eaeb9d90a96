package app.evenkeel.desktop.client;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands above the parts of a client's page.
 *
 * @param under who to ask for and since when; what is known
 * @param status empty while the relation is an ordinary one
 * @param value the overall value, or empty where there is too little to say
 * @param level null where there is too little to say
 */
record ClientHead(
        String name, List<String> under, String status, String value, @Nullable Level level) {

    ClientHead {
        under = List.copyOf(under);
    }

    static ClientHead of(Client client, Assessment assessment, Words words) {
        boolean enough = assessment.enough();
        return new ClientHead(
                client.name(),
                under(client, words),
                client.status() == ClientStatus.ACTIVE ? "" : words.names().of(client.status()),
                enough ? String.valueOf(assessment.overall()) : "",
                enough ? assessment.level() : null);
    }

    private static List<String> under(Client client, Words words) {
        String since =
                client.since() == null
                        ? ""
                        : words.get(
                                "client-page.since",
                                Map.of("day", words.dates().day(client.since())));
        return Stream.of(client.contact().person(), words.isolated(client.contact().email()), since)
                .filter(part -> !part.isBlank())
                .toList();
    }
}
