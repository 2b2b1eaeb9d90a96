package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.form.Sought;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The clients as they are called in the form. */
record ClientNames(List<Client> clients) {
    private record Hit(Client client, int rank) {}

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
        Sought sought = Sought.by(typed);
        return clients.stream()
                .flatMap(client -> hit(sought, client))
                .sorted(
                        Comparator.comparing((Hit hit) -> former(hit.client()))
                                .thenComparingInt(Hit::rank)
                                .thenComparing(
                                        hit -> hit.client().name(), String.CASE_INSENSITIVE_ORDER))
                .map(Hit::client)
                .toList();
    }

    private static Stream<Hit> hit(Sought sought, Client client) {
        return sought.fits(client.name(), client.id()).stream()
                .mapToObj(rank -> new Hit(client, rank));
    }

    private static boolean former(Client client) {
        return client.status() == ClientStatus.FORMER;
    }
}
