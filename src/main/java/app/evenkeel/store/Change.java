package app.evenkeel.store;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One thing that a write is to do. */
public sealed interface Change {
    FactKind kind();

    String id();

    /**
     * Adds a fact, or replaces the one of the same kind and id whole, with what is nested in it.
     *
     * @param client the id of the client it belongs to; a client's own; empty for the owner
     */
    record Put(String client, Fact fact) implements Change {
        @Override
        public FactKind kind() {
            return FactKind.of(fact);
        }

        @Override
        public String id() {
            return fact.id();
        }
    }

    /**
     * Takes a fact away; a client with everything that belongs to it. What is not there is left so.
     */
    record Remove(FactKind kind, String id) implements Change {}

    static Change put(Owner owner) {
        return new Put("", owner);
    }

    static Change put(Client client) {
        return new Put(client.id(), client);
    }

    /** Any fact of a client; the client's own record and the owner's too, whatever the id says. */
    static Change put(String client, Fact fact) {
        return switch (fact) {
            case Owner o -> put(o);
            case Client c -> put(c);
            default -> new Put(client, fact);
        };
    }

    static Change remove(Class<? extends Fact> type, String id) {
        return new Remove(FactKind.of(type), id);
    }

    /** Everything that a journal holds, as an import puts it. */
    static List<Change> putAll(Journal journal) {
        List<Change> changes = new ArrayList<>();
        if (journal.owner() != null) {
            changes.add(put(journal.owner()));
        }
        for (Relation relation : journal.relations()) {
            String client = relation.client().id();
            Consumer<Fact> put = fact -> changes.add(put(client, fact));
            put.accept(relation.client());
            relation.engagements().forEach(put);
            relation.invoices().forEach(put);
            relation.entries().forEach(put);
            relation.accounts().forEach(put);
            relation.boundaries().forEach(put);
            relation.decisions().forEach(put);
            relation.letters().forEach(put);
        }
        return changes;
    }
}
