package app.evenkeel.cli;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Slug;
import app.evenkeel.journal.Terms;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Optional;

@Command(name = "client", description = "Adds a client, or changes the one with that id.")
final class ClientCommand extends JournalCommand {
    @Parameters(paramLabel = "NAME")
    private String name;

    @Option(
            names = "--id",
            paramLabel = "I",
            description = "The id; without it a new client gets one made of the name.")
    private @Nullable String id;

    @ArgGroup(validate = false, heading = "How the client is reached:%n")
    private final ContactOptions contact = new ContactOptions();

    @ArgGroup(validate = false, heading = "What was agreed:%n")
    private final ContractOptions contract = new ContractOptions();

    @Option(names = "--language", paramLabel = "L", description = "Of letters: en, fi, he or lv.")
    private @Nullable String language;

    @Option(names = "--country", paramLabel = "CC", description = "Such as FI (ISO 3166).")
    private @Nullable String country;

    @Option(names = "--currency", paramLabel = "CUR", description = "Such as EUR (ISO 4217).")
    private @Nullable String currency;

    @Option(names = "--since", paramLabel = "D", description = "The day it began.")
    private @Nullable String since;

    @Option(names = "--status", paramLabel = "S", description = "active, paused, leaving, former.")
    private @Nullable String status;

    @Override
    void run(Desk desk) {
        Client client =
                desk.journal()
                        .write(
                                () -> changed(known(desk).orElseGet(() -> added(desk))),
                                c -> List.of(Change.put(c)));
        desk.door().say(client.id());
    }

    private Optional<Client> known(Desk desk) {
        return desk.journal().clients().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    private Client added(Desk desk) {
        List<Client> clients = desk.journal().clients();
        if (id == null) {
            clients.stream()
                    .filter(c -> c.name().equalsIgnoreCase(name))
                    .findFirst()
                    .ifPresent(c -> {
                        throw new Refused(
                                "There is a client \"%s\" already; to change it add --id %s"
                                        .formatted(Plain.shortened(name), Plain.shortened(c.id())));
                    });
        }
        String fresh = id == null ? Slug.free(Slug.of(name), taken(clients)::contains) : id;
        return new Client(fresh, name, desk.owner().language());
    }

    private static List<String> taken(List<Client> clients) {
        return clients.stream().map(Client::id).toList();
    }

    private Client changed(Client c) {
        return new Client(
                c.id(),
                name,
                contact.changed(c.contact()),
                Given.or(language, Arguments::language, c.language()),
                Given.or(country, c.country()),
                Given.or(currency, cur -> Arguments.currency("--currency", cur), c.currency()),
                since == null ? c.since() : Arguments.date("--since", since),
                Given.or(status, ClientCommand::status, c.status()),
                contract.changed(c.contract()),
                Given.or(contract.hours, Hours::read, c.workingHours()));
    }

    private static ClientStatus status(String id) {
        return Arguments.choice(
                "--status", id, ClientStatus.values(), ClientStatus::id, ClientStatus::of);
    }

    /** How the client is reached. */
    static final class ContactOptions {
        @Option(names = "--contact", paramLabel = "N", description = "The person you speak to.")
        private @Nullable String person;

        @Option(names = "--email", paramLabel = "E")
        private @Nullable String email;

        @Option(names = "--phone", paramLabel = "P")
        private @Nullable String phone;

        @Option(names = "--address", paramLabel = "A")
        private @Nullable String address;

        @Option(names = "--billing-contact", paramLabel = "N", description = "Who pays.")
        private @Nullable String billingPerson;

        @Option(names = "--billing-email", paramLabel = "E")
        private @Nullable String billingEmail;

        Contact changed(Contact c) {
            return new Contact(
                    Given.or(person, c.person()),
                    Given.or(email, c.email()),
                    Given.or(phone, c.phone()),
                    Given.or(address, c.address()),
                    Given.or(billingPerson, c.billingPerson()),
                    Given.or(billingEmail, c.billingEmail()));
        }
    }

    /** What was agreed. */
    static final class ContractOptions {
        @Option(
                names = "--terms-days",
                paramLabel = "N",
                description = "Invoices are due so many days after they are issued.")
        private @Nullable Integer termsDays;

        @Option(
                names = "--terms-day-of-month",
                paramLabel = "N",
                description = "Invoices are due on this day of a month (1 to 28).")
        private @Nullable Integer termsDayOfMonth;

        @Option(names = "--notice-days", paramLabel = "N", description = "Notice before you part.")
        private @Nullable Integer noticeDays;

        @Option(
                names = "--may-pause-work",
                negatable = true,
                description = "Whether the contract lets you stop work while unpaid.")
        private @Nullable Boolean mayPauseWork;

        @Option(
                names = "--working-hours",
                paramLabel = "H",
                description = "The hours agreed with this client.")
        private @Nullable String hours;

        Contract changed(Contract c) {
            return new Contract(
                    noticeDays == null ? c.noticeDays() : noticeDays,
                    terms(c.terms()),
                    mayPauseWork == null ? c.mayPauseWork() : mayPauseWork);
        }

        private @Nullable Terms terms(@Nullable Terms known) {
            if (termsDays != null && termsDayOfMonth != null) {
                throw new Refused("Give --terms-days or --terms-day-of-month, not both");
            }
            if (termsDays != null) {
                return new Terms.NetDays(termsDays);
            }
            return termsDayOfMonth != null ? new Terms.DayOfMonth(termsDayOfMonth) : known;
        }
    }
}
