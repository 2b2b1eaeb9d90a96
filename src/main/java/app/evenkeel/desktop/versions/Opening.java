package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Version;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What has to be known of the journal.
 *
 * @param entry the id
 * @param on the day
 */
record Opening(String entry, Words words, ZoneId zone, LocalDate on) {
    /**
     * @param now the entry as it stands
     * @param rows newest first
     */
    record Found(Client client, Entry now, List<VersionRow> rows) {
        Found {
            rows = List.copyOf(rows);
        }
    }

    /** Empty where the entry is gone. */
    Optional<Found> read(JournalFile journal) {
        return journal.clientOf(FactKind.ENTRY, entry)
                .flatMap(journal::client)
                .flatMap(client -> journal.entry(entry).map(now -> found(journal, client, now)));
    }

    private Found found(JournalFile journal, Client client, Entry now) {
        List<Version> versions = journal.history(FactKind.ENTRY, entry);
        List<Entry> entries =
                versions.stream()
                        .map(Version::after)
                        .filter(Entry.class::isInstance)
                        .map(Entry.class::cast)
                        .toList();
        Mentioned mentioned = Mentioned.by(entries, journal, client, on);
        return new Found(client, now, new VersionRows(words, zone, mentioned, now).of(versions));
    }
}
