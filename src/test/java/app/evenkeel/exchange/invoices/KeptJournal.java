package app.evenkeel.exchange.invoices;

import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Kind;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Relation;

import java.util.List;
import java.util.Optional;

/** A journal that has taken in what was imported before. */
record KeptJournal(List<Relation> relations) implements Holdings {
    static KeptJournal of(Journal journal) {
        return new KeptJournal(journal.relations());
    }

    static KeptJournal of(Client client, Invoice... invoices) {
        return new KeptJournal(
                List.of(
                        new Relation(
                                client,
                                List.of(),
                                List.of(),
                                List.of(invoices),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())));
    }

    @Override
    public List<Client> clients() {
        return relations.stream().map(Relation::client).toList();
    }

    @Override
    public Optional<String> clientOf(Kind kind, String id) {
        return relations.stream()
                .filter(r -> kind == Kind.INVOICE)
                .filter(r -> r.invoices().stream().anyMatch(i -> i.id().equals(id)))
                .map(r -> r.client().id())
                .findFirst();
    }

    @Override
    public Optional<Invoice> invoiceOfNumber(String number) {
        return relations.stream()
                .flatMap(r -> r.invoices().stream())
                .filter(i -> i.number().equals(number))
                .findFirst();
    }
}
