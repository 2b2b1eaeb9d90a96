package app.evenkeel.exchange.invoices;

import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.exchange.intake.Kind;
import app.evenkeel.file.Excerpt;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Slug;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the rows of a file one by one, and hands over what they come to. */
final class Intake {
    private final Holdings holdings;
    private final Dates dates;
    private final AmountColumn amounts;
    private final ClientBook clients;
    private final Map<String, Long> lineOfNumber = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<Client, List<Invoice>> invoices = new LinkedHashMap<>();
    private final Tally tally = new Tally();

    Intake(Holdings holdings, Defaults defaults, Dates dates, AmountColumn amounts) {
        this.holdings = holdings;
        this.dates = dates;
        this.amounts = amounts;
        this.clients = new ClientBook(holdings, defaults);
    }

    void take(Row row) {
        if (row.cells().size() != row.header().names().size()) {
            throw new WrongRow(
                    "the row has %d cells and the first line %d"
                            .formatted(row.cells().size(), row.header().names().size()));
        }
        String number = number(row);
        Client known = clients.find(row);
        Currency said = RowCurrency.of(row, heldBy(known)).orElse(null);
        Currency currency = said == null ? Client.DEFAULT_CURRENCY : said;
        Client client = known == null ? clients.add(row, currency) : known;
        Invoice held = held(number, client);
        InvoiceRow made = new InvoiceRow(row, dates, amounts, held);
        String id = Slug.free("invoice-" + number, this::taken);
        Invoice invoice = made.invoice(id, client, currency);
        ids.add(invoice.id());
        invoices.computeIfAbsent(client, _ -> new ArrayList<>()).add(invoice);
        tally.add(said == null, held != null, made.disputedWithoutDay());
    }

    private String number(Row row) {
        String number = row.cell(Column.NUMBER);
        if (number.isEmpty()) {
            throw row.wrong(Column.NUMBER, "is empty");
        }
        Long before = lineOfNumber.putIfAbsent(number, row.line());
        if (before != null) {
            throw row.wrong(
                    Column.NUMBER,
                    "%s stands on line %d already".formatted(Excerpt.quoted(number), before));
        }
        return number;
    }

    /** The currency of a client that the journal has; what one row says holds for no other row. */
    private @Nullable Currency heldBy(@Nullable Client client) {
        return client == null || clients.isNew(client) ? null : client.currency();
    }

    private @Nullable Invoice held(String number, Client client) {
        Invoice held = holdings.invoiceOfNumber(number).orElse(null);
        if (held == null) {
            return null;
        }
        String holder = holdings.clientOf(Kind.INVOICE, held.id()).orElse(client.id());
        if (!holder.equals(client.id())) {
            throw new WrongRow(
                    "the invoice %s stands under the client %s in the journal, not under %s"
                            .formatted(
                                    Excerpt.quoted(number),
                                    Excerpt.quoted(holder),
                                    Excerpt.quoted(client.id())));
        }
        return held;
    }

    private boolean taken(String id) {
        return ids.contains(id) || holdings.clientOf(Kind.INVOICE, id).isPresent();
    }

    Imported imported(Header header) {
        List<Relation> relations = new ArrayList<>();
        invoices.forEach((client, theirs) -> relations.add(relation(client, theirs)));
        int added = (int) invoices.keySet().stream().filter(clients::isNew).count();
        List<String> notes = new ArrayList<>(tally.notes(added));
        notes.addAll(dates.notes(header));
        if (!header.unused().isEmpty()) {
            notes.add("Columns not used: " + header.unused() + ".");
        }
        return new Imported(new Journal(null, relations), notes);
    }

    private static Relation relation(Client client, List<Invoice> invoices) {
        return new Relation(
                client, List.of(), List.of(), invoices, List.of(), List.of(), List.of(), List.of());
    }
}
