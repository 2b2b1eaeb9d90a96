package app.evenkeel.store.history;

import app.evenkeel.journal.FactKind;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the history, one record after the other. */
public record HistoryReader(Db db) {
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

    /** All records of one fact, oldest first. */
    public void ofFact(FactKind kind, String id, Consumer<HistoryRecord> taker)
            throws SQLException {
        each(taker, "WHERE h.kind = ? AND h.id = ?", kind.id(), id);
    }

    /** All records of some facts of one kind, oldest first. */
    public void ofFacts(FactKind kind, Iterable<String> ids, Consumer<HistoryRecord> taker)
            throws SQLException {
        each(
                taker,
                "WHERE h.kind = ? AND h.id IN (SELECT value FROM json_each(?))",
                kind.id(),
                Values.jsonArray(ids));
    }

    /**
     * The records behind a place, in order.
     *
     * @param most how many places are looked at
     */
    List<HistoryRecord> behind(long place, int most) throws SQLException {
        List<HistoryRecord> records = new ArrayList<>();
        each(records::add, "WHERE h.seq > ? AND h.seq <= ?", place, place + most);
        return records;
    }

    /** The facts that were written together, in that order, as far as they were not erased. */
    public List<HistoryReplay.Key> writtenTogether(long change) throws SQLException {
        return db
                .list(
                        """
                        SELECT kind, id FROM history
                        WHERE change = ? AND kind IS NOT NULL AND kind <> ? ORDER BY seq
                        """,
                        row -> new HistoryReplay.Key(row.getString(1), row.getString(2)),
                        change,
                        Erasure.KIND)
                .stream()
                .distinct()
                .toList();
    }

    /** How many records a change has, the erased ones too; 0 where there is no such change. */
    public long recordsOf(long change) throws SQLException {
        return db.number("SELECT count(*) FROM history WHERE change = ?", change);
    }

    /** The number of the newest change; empty where nothing was written yet. */
    public Optional<Long> newestChange() throws SQLException {
        return db.first(
                "SELECT change FROM history WHERE seq = (SELECT max(seq) FROM history)",
                row -> row.getLong(1));
    }

    /** The hash of a record, in hexadecimal. */
    public Optional<String> hash(long seq) throws SQLException {
        return db.first("SELECT hash FROM history WHERE seq = ?", row -> hex(row, "hash"), seq);
    }

    /**
     * Whether a record that was once the newest still stands in its place, and so all before it.
     */
    public boolean goesOnFrom(long seq, String hash) throws SQLException {
        return seq == 0 || hash(seq).filter(hash::equals).isPresent();
    }

    /** The newest record; the one before the first where nothing was written yet. */
    public NewestRecord newest() throws SQLException {
        long end = end();
        return new NewestRecord(end, hash(end).orElse(HistoryForm.NOTHING_BEFORE));
    }

    /** Whether any record is about a client or something of theirs. */
    public boolean knows(String client) throws SQLException {
        return db.number("SELECT count(*) FROM history WHERE client = ?", client) > 0;
    }

    /** The ids of the clients of whom it knows and who are not in the journal any more. */
    public List<String> deletedClients() throws SQLException {
        return db.list(
                "SELECT DISTINCT id FROM history WHERE kind = ? AND id NOT IN (SELECT id FROM client)",
                row -> row.getString(1),
                FactKind.CLIENT.id());
    }

    /** The place of the newest record; 0 where nothing was written yet. */
    public long end() throws SQLException {
        return db.number("SELECT coalesce(max(seq), 0) FROM history");
    }

    /** Whose facts the records behind a place are about; empty where that was erased. */
    public Set<String> clientsBehind(long place) throws SQLException {
        return Set.copyOf(
                db.list(
                        "SELECT coalesce(client, '') FROM history WHERE seq > ?",
                        row -> row.getString(1),
                        place));
    }
}
