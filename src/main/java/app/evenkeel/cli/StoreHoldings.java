package app.evenkeel.cli;

import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Kind;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.store.InvoiceOfClient;
import app.evenkeel.store.JournalFile;

import java.util.List;
import java.util.Optional;

/** What an import is checked against: the open journal. */
record StoreHoldings(JournalFile journal) implements Holdings {
    @Override
    public List<Client> clients() {
        return journal.clients();
    }

    @Override
    public Optional<String> clientOf(Kind kind, String id) {
        return kind == Kind.DELIVERABLE
                ? journal.clientOfDeliverable(id)
                : journal.clientOf(FactKind.of(kind.word()).orElseThrow(), id);
    }

    @Override
    public Optional<Invoice> invoiceOfNumber(String number) {
        return journal.invoiceByNumber(number).map(InvoiceOfClient::invoice);
    }
}
