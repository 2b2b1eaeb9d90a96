package app.evenkeel.cli;

import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Nearest;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** An open journal with its owner, as a command works on it. */
record Desk(Door door, JournalFile journal, Owner owner) {

    static Desk at(Door door, JournalFile journal) {
        return new Desk(door, journal, ownerOf(door, journal));
    }

    /** The owner, or what is known of one who has not said who they are. */
    static Owner ownerOf(Door door, JournalFile journal) {
        return journal.owner()
                .orElseGet(() -> Owner.unnamed(door.language(), door.clock().getZone()));
    }

    ZoneId zone() {
        return owner.timeZone();
    }

    LocalDate today() {
        return LocalDate.ofInstant(door.clock().instant(), zone());
    }

    /** The day that an option names, else today. */
    LocalDate on(@Nullable String option) {
        return option == null ? today() : Arguments.date("--on", option);
    }

    Assessor assessor() {
        return new Assessor(owner);
    }

    /** The client with an id, else with a name. */
    Client client(String idOrName) {
        List<Client> clients = journal.clients();
        for (Client c : clients) {
            if (c.id().equals(idOrName)) {
                return c;
            }
        }
        List<Client> named =
                clients.stream().filter(c -> c.name().equalsIgnoreCase(idOrName)).toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        throw new Refused(
                named.isEmpty()
                        ? unknown(idOrName, clients)
                        : "%d clients are called \"%s\"; name one by its id: %s"
                                .formatted(
                                        named.size(),
                                        Plain.line(idOrName),
                                        String.join(", ", ids(named))));
    }

    private static String unknown(String typed, List<Client> clients) {
        String sentence = "There is no client \"%s\"".formatted(Plain.line(typed));
        if (clients.isEmpty()) {
            return sentence + "; the journal has no clients yet (evenkeel client NAME adds one)";
        }
        List<String> names = clients.stream().flatMap(c -> Stream.of(c.id(), c.name())).toList();
        return sentence + "; the nearest are " + String.join(", ", Nearest.to(typed, names));
    }

    private static List<String> ids(List<Client> clients) {
        return clients.stream().map(Client::id).toList();
    }

    void write(Change... changes) {
        journal.write(changes);
    }
}
