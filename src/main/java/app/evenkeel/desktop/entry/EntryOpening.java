package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.navigation.Sheet.WriteEntry;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the form has to know of the journal.
 *
 * @param on the day
 */
record EntryOpening(WriteEntry asked, LocalDate on) {
    /**
     * @param client the one it is about, where that is known
     * @param entry the one to correct
     * @param answered the request that it answers
     * @param changed when the entry was last changed; null where it never was
     */
    record Found(
            List<Client> clients,
            @Nullable Client client,
            List<Work> works,
            @Nullable Entry entry,
            @Nullable Entry answered,
            @Nullable Instant changed) {}

    /** Empty where the entry to correct or to answer is gone. */
    Optional<Found> read(JournalFile journal) {
        List<Client> clients = journal.clients();
        Entry entry = entry(journal, asked.entry());
        Entry answered = entry(journal, entry == null ? asked.answers() : entry.answers());
        String id = client(journal);
        Client client = clients.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
        boolean gone =
                (asked.entry() != null && entry == null)
                        || (asked.answers() != null && answered == null);
        return gone
                ? Optional.empty()
                : Optional.of(
                        new Found(
                                clients,
                                client,
                                client == null
                                        ? List.of(Work.NONE)
                                        : works(journal, client.id(), on),
                                entry,
                                answered,
                                entry == null ? null : changed(journal, entry.id())));
    }

    private static @Nullable Instant changed(JournalFile journal, String entry) {
        return journal.lastChanges(FactKind.ENTRY, List.of(entry)).get(entry);
    }

    private static @Nullable Entry entry(JournalFile journal, @Nullable String id) {
        return id == null ? null : journal.entry(id).orElse(null);
    }

    private @Nullable String client(JournalFile journal) {
        String known = asked.entry() == null ? asked.answers() : asked.entry();
        return known == null
                ? asked.client()
                : journal.clientOf(FactKind.ENTRY, known).orElse(asked.client());
    }

    /** What an entry of a client can belong to. */
    static List<Work> works(JournalFile journal, String client, LocalDate on) {
        return Work.of(journal.relationForJudgement(client, on).engagements(), on);
    }
}
