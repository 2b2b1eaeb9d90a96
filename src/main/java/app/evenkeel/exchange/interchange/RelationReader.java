package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.Relation;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads all that happened with a client, record by record. */
final class RelationReader {
    static final Set<String> LISTS =
            Set.of(
                    "engagements",
                    "entries",
                    "invoices",
                    "accounts",
                    "boundaries",
                    "decisions",
                    "letters",
                    "drafts");

    private final Client client;
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<Boundary> boundaries = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<LetterDraft> drafts = new ArrayList<>();

    RelationReader(Client client) {
        this.client = client;
    }

    /**
     * @param parser at the start of the client's object; at its end afterwards
     */
    void read(Place place, JsonParser parser) {
        ClientObjects.keys(
                place,
                parser,
                (key, value) -> {
                    if (LISTS.contains(key) && value.currentToken() != JsonToken.VALUE_NULL) {
                        list(key, place.at(key), value);
                    } else {
                        value.skipChildren();
                    }
                });
    }

    private void list(String key, Place place, JsonParser parser) {
        ClientObjects.items(place, parser, (at, item) -> add(key, JsonSource.value(at, item)));
    }

    private void add(String key, Value value) {
        switch (key) {
            case "engagements" -> engagements.add(EngagementReader.read(value, client.currency()));
            case "entries" -> entries.add(EntryReader.read(value));
            case "invoices" -> invoices.add(InvoiceReader.read(value, client));
            case "accounts" -> accounts.add(DealingsReader.account(value));
            case "boundaries" -> boundaries.add(DealingsReader.boundary(value));
            case "decisions" -> decisions.add(DealingsReader.decision(value));
            case "letters" -> letters.add(DealingsReader.letter(value, client.language()));
            case "drafts" -> drafts.add(DealingsReader.draft(value, client.language()));
            default -> throw new IllegalArgumentException(key);
        }
    }

    Relation relation() {
        return new Relation(
                client,
                engagements,
                entries,
                invoices,
                accounts,
                boundaries,
                decisions,
                letters,
                drafts);
    }
}
