package app.evenkeel.cli;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Command(
        name = "account",
        description = {
            "Records an account that you look after for a client, or changes the one with that id,"
                    + " and prints its id.",
            "Without NAME and --id, lists the client's accounts and whether they were handed over."
        })
final class AccountCommand extends JournalCommand {
    @Parameters(index = "0", paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Parameters(
            index = "1",
            paramLabel = "NAME",
            arity = "0..1",
            description = "What it is called, such as Google Ads. No passwords.")
    private @Nullable String name;

    @Option(
            names = "--id",
            paramLabel = "I",
            description = "The id; without it a new account gets one.")
    private @Nullable String id;

    @Option(names = "--location", paramLabel = "TEXT", description = "Where it is.")
    private @Nullable String location;

    @Option(
            names = "--handed-over",
            paramLabel = "D",
            description = "The day on which it was handed over to the client.")
    private @Nullable String handedOver;

    @Option(names = "--json", description = "List them in JSON.")
    private boolean json;

    @Override
    void run(Desk desk) {
        Client found = desk.client(client);
        if (name != null || id != null) {
            record(desk, found);
        } else if (location != null || handedOver != null) {
            throw new Refused(
                    "Say which account: evenkeel account %s NAME for a new one, --id ID for one that is there"
                            .formatted(Plain.shortened(found.id())));
        } else {
            list(desk, found);
        }
    }

    private void record(Desk desk, Client found) {
        LocalDate day = handedOver == null ? null : Arguments.date("--handed-over", handedOver);
        if (day != null && day.isAfter(desk.today())) {
            throw new Refused(
                    "--handed-over %s is still to come; record it once it has been handed over"
                            .formatted(day));
        }
        Account written =
                desk.journal()
                        .write(
                                () -> account(desk, found, day),
                                account -> List.of(Change.put(found.id(), account)));
        desk.door().say(written.id());
    }

    private Account account(Desk desk, Client found, @Nullable LocalDate day) {
        List<Account> all = accounts(desk, found);
        Optional<Account> known = all.stream().filter(a -> a.id().equals(id)).findFirst();
        if (known.isPresent()) {
            Account a = known.get();
            return new Account(
                    a.id(),
                    Given.or(name, a.name()),
                    Given.or(location, a.location()),
                    day == null ? a.handedOverOn() : day);
        }
        if (name == null) {
            throw NotThere.account(
                    String.valueOf(id), found, all.stream().map(Account::id).toList());
        }
        if (id == null) {
            all.stream()
                    .filter(a -> a.name().equalsIgnoreCase(name))
                    .findFirst()
                    .ifPresent(a -> {
                        throw there(a);
                    });
        }
        return new Account(id == null ? FreshId.of("a") : id, name, Given.or(location, ""), day);
    }

    private static Refused there(Account account) {
        return new Refused(
                "There is an account \"%s\" already; to change it add --id %s"
                        .formatted(Plain.shortened(account.name()), Plain.shortened(account.id())));
    }

    private static List<Account> accounts(Desk desk, Client found) {
        return desk.journal().relation(found.id()).accounts();
    }

    private void list(Desk desk, Client found) {
        List<Account> all = accounts(desk, found);
        if (json) {
            desk.door().say(Json.text(AccountList.json(all)));
        } else {
            desk.door().say(new AccountList(desk.owner().language()).text(all));
        }
    }
}
