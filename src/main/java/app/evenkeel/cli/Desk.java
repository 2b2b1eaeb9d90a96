package app.evenkeel.cli;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

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

    /** The time by the owner's clock, to the second. */
    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(door.clock().instant(), zone())
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** The day that an option names, else today. */
    LocalDate on(@Nullable String option) {
        return Given.or(option, day -> Arguments.date("--on", day), today());
    }

    /** All relations as they stand on a day, the worst first. */
    List<Assessed> assessed(LocalDate on) {
        Assessor assessor = new Assessor(owner);
        return journal.relationsForJudgement(Assessor.looksBackTo(on)).stream()
                .map(r -> assessor.assessed(r, on))
                .sorted(Assessed.WORST_FIRST)
                .toList();
    }

    Assessed assessed(Client client, LocalDate on) {
        return new Assessor(owner)
                .assessed(journal.relationForJudgement(client.id(), Assessor.looksBackTo(on)), on);
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
        if (named.isEmpty()) {
            throw NotThere.client(idOrName, clients);
        }
        throw new Refused(
                "%d clients are called \"%s\"; name one by its id: %s"
                        .formatted(
                                named.size(),
                                Plain.shortened(idOrName),
                                named.stream().map(Client::id).collect(Collectors.joining(", "))));
    }

    void write(Change... changes) {
        journal.write(changes);
    }
}
