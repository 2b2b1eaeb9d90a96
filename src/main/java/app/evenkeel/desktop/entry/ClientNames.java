package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.form.Sought;
import app.evenkeel.desktop.form.Sought.Hit;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The clients as they are called in the form. */
record ClientNames(List<Client> clients) {
    /** The name; with the id where another client has the same. */
    String of(Client client) {
        boolean alone =
                clients.stream()
                        .noneMatch(c ->
                                !c.id().equals(client.id())
                                        && c.name()
                                                .strip()
                                                .equalsIgnoreCase(client.name().strip()));
        return alone ? client.name() : client.name() + " (" + client.id() + ")";
    }

    /** The one of exactly this name. */
    Optional<Client> called(String typed) {
        return clients.stream()
                .filter(client -> of(client).strip().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    /** Those whose name or id has the typed words, former ones last. */
    List<Client> find(String typed) {
        return Sought.by(typed)
                .among(clients.stream(), Client::name, Client::id)
                .sorted(
                        Comparator.comparing((Hit<Client> hit) -> former(hit.thing()))
                                .thenComparingInt(Hit::rank)
                                .thenComparing(
                                        hit -> hit.thing().name(), String.CASE_INSENSITIVE_ORDER))
                .map(Hit::thing)
                .toList();
    }

    private static boolean former(Client client) {
        return client.status() == ClientStatus.FORMER;
    }
}
