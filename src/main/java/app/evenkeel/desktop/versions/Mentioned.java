package app.evenkeel.desktop.versions;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.store.JournalFile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the versions of an entry mention by id, as far as the journal still has it.
 *
 * @param engagements their titles by id
 * @param invoices their numbers by id
 * @param answered entries that were answered, by id
 */
record Mentioned(
        Map<String, String> engagements,
        Map<String, String> invoices,
        Map<String, Entry> answered) {
    static Mentioned by(List<Entry> versions, JournalFile journal, Client client, LocalDate on) {
        return new Mentioned(
                journal.relationForJudgement(client.id(), on).engagements().stream()
                        .collect(Collectors.toMap(Engagement::id, Engagement::title)),
                journal.invoices(client.id()).stream()
                        .collect(Collectors.toMap(Invoice::id, Invoice::number)),
                versions.stream()
                        .map(Entry::answers)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(journal::entry)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(Entry::id, entry -> entry)));
    }
}
