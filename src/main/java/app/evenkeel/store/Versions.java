package app.evenkeel.store;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.history.HistoryReader;
import app.evenkeel.store.history.HistoryRecord;
import app.evenkeel.store.history.HistoryReplay;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Makes versions of facts again of the history's records. */
record Versions(HistoryReader history) {
    /** Of one fact, oldest first, as far as they and what came before are known. */
    List<Version> of(FactKind kind, String id) throws SQLException {
        HistoryReplay replay = new HistoryReplay();
        List<Version> versions = new ArrayList<>();
        history.ofFact(
                kind,
                id,
                record -> {
                    boolean whole = replay.contradicting().isEmpty();
                    Fact before = whole ? replay.fact(kind, id).orElse(null) : null;
                    replay.take(record);
                    if (!record.erased() && replay.contradicting().isEmpty()) {
                        Fact after = replay.fact(kind, id).orElse(null);
                        versions.add(version(record, kind, id, before, after));
                    }
                });
        return versions;
    }

    private static Version version(
            HistoryRecord record,
            FactKind kind,
            String id,
            @Nullable Fact before,
            @Nullable Fact after) {
        return new Version(
                record.seq(),
                record.change(),
                Instant.parse(record.at()),
                kind,
                id,
                Objects.requireNonNullElse(record.client(), ""),
                before,
                after);
    }

    /** Clients who were deleted, the last one first. */
    List<Deleted> deletedClients() throws SQLException {
        List<Deleted> deleted = new ArrayList<>();
        for (String id : history.deletedClients()) {
            List<Version> versions = of(FactKind.CLIENT, id);
            if (!versions.isEmpty() && versions.getLast().before() instanceof Client client) {
                Version last = versions.getLast();
                deleted.add(new Deleted(client, last.at(), last.change()));
            }
        }
        deleted.sort(Comparator.comparingLong(Deleted::change).reversed());
        return deleted;
    }

    List<Version> writtenTogether(long change) throws SQLException {
        List<Version> together = new ArrayList<>();
        for (HistoryReplay.Key key : history.writtenTogether(change)) {
            of(FactKind.of(key.kind()).orElseThrow(), key.id()).stream()
                    .filter(v -> v.change() == change)
                    .forEach(together::add);
        }
        return together;
    }

    /**
     * What takes back everything that was written together, the last thing first.
     *
     * @throws Refused if there is no such change, or what it did was erased
     */
    List<Change> inverse(long change) throws SQLException {
        long records = history.recordsOf(change);
        if (records == 0) {
            throw new JournalRefused(
                    new JournalTrouble.NothingToTakeBack(change),
                    "There is no change %d in the history, so nothing was taken back; choose one that is."
                            .formatted(change));
        }
        List<Version> together = writtenTogether(change);
        if (together.size() < records) {
            throw new JournalRefused(
                    new JournalTrouble.NothingToTakeBack(change),
                    "What the change %d did was erased from the history, so nothing was taken back."
                            .formatted(change));
        }
        return together.reversed().stream().map(Version::inverse).toList();
    }
}
