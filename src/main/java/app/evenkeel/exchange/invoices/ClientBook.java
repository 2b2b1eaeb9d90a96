package app.evenkeel.exchange.invoices;

import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.file.Excerpt;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.WorkingHours;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the client of a row: in the journal, by id or name, else among those that the file adds.
 */
final class ClientBook {
    private final Defaults defaults;
    private final Map<String, Client> byId = new HashMap<>();
    private final Map<String, List<Client>> byName = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private final FreeSlugs slugs = new FreeSlugs();

    ClientBook(Holdings holdings, Defaults defaults) {
        this.defaults = defaults;
        holdings.clients().forEach(this::keep);
    }

    private void keep(Client client) {
        byId.put(client.id(), client);
        byName.computeIfAbsent(folded(client.name()), _ -> new ArrayList<>()).add(client);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The client of a row, if there is one already. */
    @Nullable Client find(Row row) {
        String id = row.cell(Column.CLIENT_ID);
        String name = row.cell(Column.CLIENT);
        if (id.isEmpty() && name.isEmpty()) {
            Column column = row.header().has(Column.CLIENT) ? Column.CLIENT : Column.CLIENT_ID;
            throw row.wrong(column, "is empty");
        }
        Client client = find(id);
        return client == null ? find(name) : client;
    }

    private @Nullable Client find(String word) {
        Client exactly = byId.get(word);
        if (word.isEmpty() || exactly != null) {
            return exactly;
        }
        List<Client> found = byName.getOrDefault(folded(word), List.of());
        if (found.size() > 1) {
            throw new WrongRow(
                    "more than one client is called %s: the id must say which"
                            .formatted(Excerpt.quoted(word)));
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    /** A new client for a row that has none. What a column calls an id is kept as it is. */
    Client add(Row row, Currency currency) {
        String id = row.cell(Column.CLIENT_ID);
        String name = row.cell(Column.CLIENT);
        try {
            Client client =
                    new Client(
                            id.isEmpty() ? slugs.of(name, byId::containsKey) : id,
                            name.isEmpty() ? id : name,
                            Contact.UNKNOWN,
                            defaults.language(),
                            "",
                            currency,
                            null,
                            ClientStatus.ACTIVE,
                            Contract.UNKNOWN,
                            WorkingHours.NONE);
            keep(client);
            added.add(client.id());
            return client;
        } catch (InvalidFact e) {
            throw new WrongRow("the client's " + e.key() + " " + Excerpt.rule(e));
        }
    }

    boolean isNew(Client client) {
        return added.contains(client.id());
    }
}
