package app.evenkeel.exchange.intake;

import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** How many of each there are. */
public record Counts(
        boolean owner,
        int clients,
        int engagements,
        int entries,
        int invoices,
        int payments,
        int accounts,
        int boundaries,
        int decisions,
        int letters,
        int drafts) {

    public static Counts of(Journal journal) {
        List<Relation> all = journal.relations();
        return new Counts(
                journal.owner() != null,
                all.size(),
                sum(all, r -> r.engagements().size()),
                sum(all, r -> r.entries().size()),
                sum(all, r -> r.invoices().size()),
                sum(all, r -> r.invoices().stream().mapToInt(i -> i.payments().size()).sum()),
                sum(all, r -> r.accounts().size()),
                sum(all, r -> r.boundaries().size()),
                sum(all, r -> r.decisions().size()),
                sum(all, r -> r.letters().size()),
                sum(all, r -> r.drafts().size()));
    }

    private static int sum(List<Relation> all, ToIntFunction<Relation> size) {
        return all.stream().mapToInt(size).sum();
    }

    /** In words, such as {@code the owner, 2 clients, 1 invoice}; {@code nothing} if nothing. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (owner) {
            words.add("the owner");
        }
        add(words, clients, "client", "clients");
        add(words, engagements, "engagement", "engagements");
        add(words, entries, "entry", "entries");
        add(words, invoices, "invoice", "invoices");
        add(words, payments, "payment", "payments");
        add(words, accounts, "account", "accounts");
        add(words, boundaries, "boundary", "boundaries");
        add(words, decisions, "decision", "decisions");
        add(words, letters, "letter", "letters");
        add(words, drafts, "draft", "drafts");
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    private static void add(List<String> words, int count, String one, String many) {
        if (count > 0) {
            words.add(count + " " + (count == 1 ? one : many));
        }
    }
}
