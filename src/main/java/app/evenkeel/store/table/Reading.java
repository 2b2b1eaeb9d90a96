package app.evenkeel.store.table;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.Practice;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Relation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Puts relations together, in the canonical order: clients and accounts by id, entries by moment
 * and id, invoices by day and number, the rest by day and id. Sorted here and not in SQL, since the
 * two order texts beyond the basic plane differently.
 */
public record Reading(Tables tables) {
    private static final String OF_CLIENT = "WHERE client = ?";

    /** Whether there is no owner and no client. */
    public boolean isEmpty() throws SQLException {
        return tables.owner().owner().isEmpty()
                && tables.db().number("SELECT EXISTS (SELECT 1 FROM client)") == 0;
    }

    public List<Client> clients() throws SQLException {
        List<Client> clients = new ArrayList<>(tables.clients().where(""));
        clients.sort(Comparator.comparing(Client::id));
        return clients;
    }

    /**
     * @throws Refused if there is no such client
     */
    public Client client(String id) throws SQLException {
        return tables.clients()
                .find(id)
                .orElseThrow(() ->
                        new JournalRefused(
                                new JournalTrouble.NoSuchClient(id),
                                "There is no client with the id %s in the journal; choose one that is."
                                        .formatted(id)));
    }

    public Relation relation(Client client) throws SQLException {
        return relation(client, tables.entries().where(OF_CLIENT, client.id()));
    }

    public Relation forJudgement(Client client, LocalDate since) throws SQLException {
        return relation(client, tables.entries().forJudgement(client.id(), since));
    }

    public List<Relation> forJudgement(LocalDate since) throws SQLException {
        List<Relation> relations = new ArrayList<>();
        for (Client client : clients()) {
            relations.add(forJudgement(client, since));
        }
        return relations;
    }

    public List<Relation> forJudgement(List<String> ids, LocalDate since) throws SQLException {
        List<Relation> relations = new ArrayList<>();
        for (Client client : tables.clients().withIds(ids)) {
            relations.add(forJudgement(client, since));
        }
        return relations;
    }

    public Practice practice(ZoneId zone, LocalDate on) throws SQLException {
        LocalDate since = Practice.begins(on);
        List<Client> clients = clients();
        List<Practice.Work> work = new ArrayList<>();
        List<Practice.Earning> earnings = new ArrayList<>();
        for (Client client : clients) {
            work.addAll(tables.entries().workSince(client.id(), since, zone));
            for (Invoice invoice : tables.invoices().paid(client.id(), since, on)) {
                earnings.add(new Practice.Earning(client.id(), invoice.earned(since, on)));
            }
        }
        return new Practice(clients.size(), since, on, work, earnings);
    }

    public Journal everything() throws SQLException {
        List<Relation> relations = new ArrayList<>();
        for (Client client : clients()) {
            relations.add(relation(client));
        }
        return new Journal(tables.owner().owner().orElse(null), relations);
    }

    private Relation relation(Client client, List<Entry> entries) throws SQLException {
        String id = client.id();
        return new Relation(
                client,
                byDay(tables.engagements().where(OF_CLIENT, id), Reading::began),
                entries.stream()
                        .sorted(
                                Comparator.comparing((Entry e) -> e.at().toInstant())
                                        .thenComparing(Entry::id))
                        .toList(),
                invoices(id),
                tables.accounts().where(OF_CLIENT, id).stream()
                        .sorted(Comparator.comparing(Account::id))
                        .toList(),
                byDay(tables.boundaries().where(OF_CLIENT, id), Boundary::toldOn),
                byDay(tables.decisions().where(OF_CLIENT, id), Decision::on),
                byDay(tables.letters().where(OF_CLIENT, id), Letter::sentOn),
                byDay(tables.drafts().where(OF_CLIENT, id), LetterDraft::startedOn));
    }

    public List<Invoice> invoices(String client) throws SQLException {
        return tables.invoices().where(OF_CLIENT, client).stream()
                .sorted(Comparator.comparing(Invoice::issuedOn).thenComparing(Invoice::number))
                .toList();
    }

    /** What has no beginning comes first. */
    private static LocalDate began(Engagement engagement) {
        return engagement.start() == null ? LocalDate.MIN : engagement.start();
    }

    private static <F extends Fact> List<F> byDay(List<F> facts, Function<F, LocalDate> day) {
        return facts.stream().sorted(Comparator.comparing(day).thenComparing(Fact::id)).toList();
    }
}
