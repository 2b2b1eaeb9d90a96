package app.evenkeel.cli;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Nearest;
import app.evenkeel.journal.Refused;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses what was named and is not there, with what was probably meant. */
final class NotThere {
    private NotThere() {}

    static Refused client(String typed, List<Client> clients) {
        List<String> nearest =
                Nearest.to(typed, clients, c -> List.of(c.id(), c.name())).stream()
                        .map(NotThere::shown)
                        .toList();
        return new Refused(
                "There is no client \"%s\"; %s"
                        .formatted(
                                Plain.shortened(typed),
                                nearest.isEmpty()
                                        ? "the journal has no clients yet (evenkeel client NAME adds one)"
                                        : nearest(nearest)));
    }

    /** By the id, which is always enough, and by the name where that says more. */
    private static String shown(Client client) {
        return client.id().equalsIgnoreCase(client.name())
                ? client.id()
                : "%s (%s)".formatted(Plain.shortened(client.id()), Plain.shortened(client.name()));
    }

    static Refused invoice(String typed, List<String> numbers) {
        return new Refused(
                "There is no invoice \"%s\"; %s"
                        .formatted(
                                Plain.shortened(typed),
                                numbers.isEmpty()
                                        ? "the journal has no invoices yet (evenkeel invoice C NUMBER AMOUNT adds one)"
                                        : nearest(Nearest.to(typed, numbers))));
    }

    /**
     * @param option where it was typed
     */
    static Refused signal(String option, String typed, List<String> ids) {
        return new Refused(
                "%s \"%s\" is not a signal; %s"
                        .formatted(
                                option, Plain.shortened(typed), nearest(Nearest.to(typed, ids))));
    }

    /**
     * @param pieces what there is, each by its source and what that shows
     */
    static Refused evidence(String typed, String client, List<String> pieces) {
        return new Refused(
                "Nothing that weighs on %s or eases it comes from \"%s\"; %s"
                        .formatted(
                                Plain.shortened(client),
                                Plain.shortened(typed),
                                pieces.isEmpty()
                                        ? "there is no evidence to set aside"
                                        : nearest(Nearest.to(typed, pieces))));
    }

    /** A boundary of a client; named by its id. */
    static Refused boundary(String typed, String client, List<String> ids) {
        return new Refused(
                "%s has no boundary \"%s\"; %s"
                        .formatted(
                                Plain.shortened(client),
                                Plain.shortened(typed),
                                ids.isEmpty()
                                        ? "none has been told (evenkeel boundary C WORDS --about SIGNAL records one)"
                                        : nearest(Nearest.to(typed, ids))));
    }

    /** An account of a client; named by its id. */
    static Refused account(String typed, Client client, List<String> ids) {
        return new Refused(
                "%s has no account \"%s\"; %s"
                        .formatted(
                                Plain.shortened(client.name()),
                                Plain.shortened(typed),
                                ids.isEmpty()
                                        ? "none is in your care (evenkeel account C NAME records one)"
                                        : nearest(Nearest.to(typed, ids))));
    }

    private static String nearest(List<String> names) {
        return (names.size() == 1 ? "the nearest is " : "the nearest are ")
                + names.stream().map(Plain::shortened).collect(Collectors.joining(", "));
    }
}
