package app.evenkeel.store.table;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.sqlite.Db;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of one journal, by the kind of fact. */
public record Tables(
        Db db,
        OwnerTable owner,
        ClientTable clients,
        EngagementTable engagements,
        InvoiceTable invoices,
        EntryTable entries,
        AccountTable accounts,
        BoundaryTable boundaries,
        DecisionTable decisions,
        LetterTable letters,
        DraftTable drafts) {
    /** A fact's kind and id. */
    public record Key(FactKind kind, String id) {}

    public Tables(Db db) {
        this(
                db,
                new OwnerTable(db),
                new ClientTable(db),
                new EngagementTable(db),
                new InvoiceTable(db),
                new EntryTable(db),
                new AccountTable(db),
                new BoundaryTable(db),
                new DecisionTable(db),
                new LetterTable(db),
                new DraftTable(db));
    }

    public FactTable<? extends Fact> of(FactKind kind) {
        return switch (kind) {
            case OWNER -> owner;
            case CLIENT -> clients;
            case ENGAGEMENT -> engagements;
            case INVOICE -> invoices;
            case ENTRY -> entries;
            case ACCOUNT -> accounts;
            case BOUNDARY -> boundaries;
            case DECISION -> decisions;
            case LETTER -> letters;
            case DRAFT -> drafts;
        };
    }

    public Optional<Fact> find(FactKind kind, String id) throws SQLException {
        return of(kind).find(id).map(fact -> fact);
    }

    /** The client of a fact that is in the journal; empty text for the owner. */
    public Optional<String> clientOf(FactKind kind, String id) throws SQLException {
        return switch (kind) {
            case OWNER -> owner.find(id).map(_ -> "");
            case CLIENT ->
                    db.first("SELECT id FROM client WHERE id = ?", row -> row.getString(1), id);
            default ->
                    db.first(
                            "SELECT client FROM %s WHERE id = ?".formatted(kind.id()),
                            row -> row.getString(1),
                            id);
        };
    }

    /** What belongs to a fact and goes with it: everything of a client, nothing of others. */
    public List<Key> contents(Key of) throws SQLException {
        List<Key> contents = new ArrayList<>();
        if (of.kind() == FactKind.CLIENT) {
            for (FactKind kind : FactKind.values()) {
                if (kind != FactKind.OWNER && kind != FactKind.CLIENT) {
                    contents.addAll(ofClient(kind, of.id()));
                }
            }
        }
        return contents;
    }

    private List<Key> ofClient(FactKind kind, String client) throws SQLException {
        return db.list(
                "SELECT id FROM %s WHERE client = ? ORDER BY id".formatted(kind.id()),
                row -> new Key(kind, row.getString(1)),
                client);
    }

    public void clear(Fact old) throws SQLException {
        switch (old) {
            case Owner o -> owner.clear(o);
            case Client c -> clients.clear(c);
            case Engagement e -> engagements.clear(e);
            case Invoice i -> invoices.clear(i);
            case Entry e -> entries.clear(e);
            case Account a -> accounts.clear(a);
            case Boundary b -> boundaries.clear(b);
            case Decision d -> decisions.clear(d);
            case Letter l -> letters.clear(l);
            case LetterDraft d -> drafts.clear(d);
        }
    }

    public void put(String client, Fact fact) throws SQLException {
        switch (fact) {
            case Owner o -> owner.put(client, o);
            case Client c -> clients.put(client, c);
            case Engagement e -> engagements.put(client, e);
            case Invoice i -> invoices.put(client, i);
            case Entry e -> entries.put(client, e);
            case Account a -> accounts.put(client, a);
            case Boundary b -> boundaries.put(client, b);
            case Decision d -> decisions.put(client, d);
            case Letter l -> letters.put(client, l);
            case LetterDraft d -> drafts.put(client, d);
        }
    }
}
