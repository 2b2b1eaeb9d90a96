package app.evenkeel.journal;

import java.util.List;

/** A client and all that happened with them. */
public record Relation(
        Client client,
        List<Engagement> engagements,
        List<Entry> entries,
        List<Invoice> invoices,
        List<Account> accounts,
        List<Boundary> boundaries,
        List<Decision> decisions,
        List<Letter> letters) {
    public Relation {
        engagements = List.copyOf(engagements);
        entries = List.copyOf(entries);
        invoices = List.copyOf(invoices);
        accounts = List.copyOf(accounts);
        boundaries = List.copyOf(boundaries);
        decisions = List.copyOf(decisions);
        letters = List.copyOf(letters);
    }

    /** The same relation with other entries and invoices. */
    public Relation with(List<Entry> otherEntries, List<Invoice> otherInvoices) {
        return new Relation(
                client,
                engagements,
                otherEntries,
                otherInvoices,
                accounts,
                boundaries,
                decisions,
                letters);
    }

    /** A client with whom nothing has happened yet. */
    public Relation(Client client) {
        this(client, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
