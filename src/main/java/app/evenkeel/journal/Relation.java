package app.evenkeel.journal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
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
        List<Letter> letters,
        List<LetterDraft> drafts) {
    public Relation {
        engagements = List.copyOf(engagements);
        entries = List.copyOf(entries);
        invoices = List.copyOf(invoices);
        accounts = List.copyOf(accounts);
        boundaries = List.copyOf(boundaries);
        decisions = List.copyOf(decisions);
        letters = List.copyOf(letters);
        drafts = List.copyOf(drafts);
    }

    /** What had happened by the end of a day, in the order of the relation. */
    public List<Entry> entriesBy(ZoneId zone, LocalDate on) {
        return entries.stream().filter(e -> !e.day(zone).isAfter(on)).toList();
    }

    /** The invoices issued by a day. */
    public List<Invoice> issuedBy(LocalDate on) {
        return invoices.stream().filter(i -> !i.issuedOn().isAfter(on)).toList();
    }

    /** The invoices that are overdue on a day. */
    public List<Invoice> overdueOn(LocalDate on) {
        return issuedBy(on).stream().filter(i -> i.overdue(on)).toList();
    }

    /** Whether a letter has asked for an invoice's payment by a day. */
    public boolean remindedOf(Invoice invoice, LocalDate on) {
        return letters.stream()
                .filter(letter -> !letter.sentOn().isAfter(on) && Rung.of(letter).isPresent())
                .anyMatch(letter -> letter.invoices().contains(invoice.id()));
    }

    /** What had been decided by a day, the latest first. */
    public List<Decision> decidedBy(LocalDate on) {
        return decisions.stream()
                .filter(d -> !d.on().isAfter(on))
                .sorted(Comparator.comparing(Decision::on).thenComparing(Decision::id).reversed())
                .toList();
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
                letters,
                drafts);
    }

    /** A relation in which no letter lies about unfinished. */
    public Relation(
            Client client,
            List<Engagement> engagements,
            List<Entry> entries,
            List<Invoice> invoices,
            List<Account> accounts,
            List<Boundary> boundaries,
            List<Decision> decisions,
            List<Letter> letters) {
        this(
                client,
                engagements,
                entries,
                invoices,
                accounts,
                boundaries,
                decisions,
                letters,
                List.of());
    }

    /** A client with whom nothing has happened yet. */
    public Relation(Client client) {
        this(client, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
