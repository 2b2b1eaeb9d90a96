package app.evenkeel.store;

import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Reads the history, one record after the other. */
record HistoryReader(Db db) {
    /** All records from the oldest on, never more than one of them in memory. */
    void each(Consumer<HistoryRecord> taker) throws SQLException {
        each(taker, "");
    }

    private void each(Consumer<HistoryRecord> taker, String condition, Object... values)
            throws SQLException {
        List<HistoryRecord> open = new ArrayList<>(1);
        db.scan(
                """
                SELECT h.seq, h.change, h.form, h.fact, h.at, h.previous, h.hash, h.kind, h.id,
                    h.client, f.name, f.salt, f.value, f.commitment
                FROM history h LEFT JOIN history_field f ON f.seq = h.seq
                %s ORDER BY h.seq, f.position
                """
                        .formatted(condition),
                row -> {
                    if (open.isEmpty() || open.getFirst().seq() != row.getLong(1)) {
                        open.forEach(taker);
                        open.clear();
                        open.add(record(row));
                    }
                    if (row.getString("name") != null) {
                        open.getFirst().fields().add(field(row));
                    }
                    return true;
                },
                values);
        open.forEach(taker);
    }

    private static HistoryRecord record(ResultSet row) throws SQLException {
        return new HistoryRecord(
                row.getLong("seq"),
                row.getLong("change"),
                row.getInt("form"),
                row.getString("fact"),
                row.getString("at"),
                hex(row, "previous"),
                hex(row, "hash"),
                row.getString("kind"),
                row.getString("id"),
                row.getString("client"),
                new ArrayList<>());
    }

    private static HistoryRecord.Field field(ResultSet row) throws SQLException {
        return new HistoryRecord.Field(
                row.getString("name"),
                row.getBytes("salt") == null ? null : hex(row, "salt"),
                row.getString("value"),
                hex(row, "commitment"));
    }

    private static String hex(ResultSet row, String column) throws SQLException {
        return HexFormat.of().formatHex(row.getBytes(column));
    }

    /** The versions of one fact, oldest first, as far as they and what came before are known. */
    List<Version> versions(FactKind kind, String id) throws SQLException {
        HistoryReplay replay = new HistoryReplay();
        List<Version> versions = new ArrayList<>();
        each(
                record -> {
                    SortedMap<String, String> before = replay.flat(kind, id);
                    replay.take(record);
                    if (!record.erased() && replay.contradicting().isEmpty()) {
                        versions.add(version(record, kind, id, before, replay.flat(kind, id)));
                    }
                },
                "WHERE h.kind = ? AND h.id = ?",
                kind.id(),
                id);
        return versions;
    }

    private static Version version(
            HistoryRecord record,
            FactKind kind,
            String id,
            @Nullable SortedMap<String, String> before,
            @Nullable SortedMap<String, String> after) {
        return new Version(
                record.seq(),
                record.change(),
                Instant.parse(record.at()),
                kind,
                id,
                Objects.requireNonNullElse(record.client(), ""),
                before == null ? null : UnflatFact.of(kind, before),
                after == null ? null : UnflatFact.of(kind, after));
    }

    List<Version> writtenTogether(long change) throws SQLException {
        record Key(FactKind kind, String id) {}
        Set<Key> facts =
                new LinkedHashSet<>(
                        db.list(
                                """
                                SELECT kind, id FROM history
                                WHERE change = ? AND kind IS NOT NULL ORDER BY seq
                                """,
                                row ->
                                        new Key(
                                                FactKind.of(row.getString(1)).orElseThrow(),
                                                row.getString(2)),
                                change));
        List<Version> together = new ArrayList<>();
        for (Key key : facts) {
            versions(key.kind(), key.id()).stream()
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
        long records = db.number("SELECT count(*) FROM history WHERE change = ?", change);
        if (records == 0) {
            throw new Refused(
                    "There is no change %d in the history, so nothing was taken back; choose one that is."
                            .formatted(change));
        }
        List<Version> together = writtenTogether(change);
        if (together.size() < records) {
            throw new Refused(
                    "What the change %d did was erased from the history, so nothing was taken back."
                            .formatted(change));
        }
        return together.reversed().stream().map(Version::inverse).toList();
    }
}
