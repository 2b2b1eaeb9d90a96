package app.evenkeel.store;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;

import org.jspecify.annotations.Nullable;

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

    /**
     * Puts one version of a fact in the place of another, only while that one still stands under
     * this client as it was seen; the write is refused with {@link ChangedSince} otherwise. A
     * client is taken away alone: what belongs to them has to go in the same write.
     *
     * @param before what was seen; null where the fact was not there
     * @param after what is to stand instead; null where the fact goes
     */
    record Replace(
            FactKind kind, String id, String client, @Nullable Fact before, @Nullable Fact after)
            implements Change {}

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

    /** For what was looked at before it was changed: nobody's change meanwhile is written over. */
    static Change replace(Client before, Client after) {
        return replace(before.id(), before, after);
    }

    static Change replace(Owner before, Owner after) {
        return replace("", before, after);
    }

    /**
     * @param before and {@code after} have the same kind and id
     */
    static Change replace(String client, Fact before, Fact after) {
        FactKind kind = FactKind.of(before);
        if (kind != FactKind.of(after) || !before.id().equals(after.id())) {
            throw new IllegalArgumentException(
                    "%s %s is not a version of %s %s"
                            .formatted(FactKind.of(after), after.id(), kind, before.id()));
        }
        return new Replace(kind, before.id(), client, before, after);
    }

    /** Takes a fact away while it is as it was seen. */
    static Change remove(String client, Fact before) {
        return new Replace(FactKind.of(before), before.id(), client, before, null);
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
            relation.drafts().forEach(put);
        }
        return changes;
    }
}
