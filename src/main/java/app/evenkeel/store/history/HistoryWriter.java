package app.evenkeel.store.history;

import app.evenkeel.journal.Fact;
import app.evenkeel.store.flat.FlatFact;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/** Appends what a write changes to the history, in the form of {@link HistoryForm}. */
public final class HistoryWriter {
    private static final HexFormat HEX = HexFormat.of();

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public HistoryWriter(Clock clock) {
        this.clock = clock;
    }

    /** A name and a text of a record. */
    private record Field(String name, String value) {}

    /**
     * @param steps at least one
     */
    public Appended append(Db db, List<Step> steps) throws SQLException {
        NewestRecord newest = new HistoryReader(db).newest();
        long change = nextChange(db);
        String at = clock.instant().toString();
        for (Step step : steps) {
            newest = append(db, newest, change, at, fact(db, step), fields(step));
        }
        return new Appended(change, newest);
    }

    /**
     * Empties all records about a client, and appends one that says so.
     *
     * @return what was appended; empty where there are no such records
     */
    public Optional<Appended> erase(Db db, String client) throws SQLException {
        List<String> facts =
                db.list(
                        "SELECT DISTINCT fact FROM history WHERE client = ? ORDER BY fact",
                        row -> row.getString(1),
                        client);
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        db.run(
                """
                UPDATE history_field SET name = '', salt = NULL, value = NULL
                WHERE seq IN (SELECT seq FROM history WHERE client = ?)
                """,
                client);
        db.run("UPDATE history SET kind = NULL, id = NULL, client = NULL WHERE client = ?", client);
        NewestRecord newest = new HistoryReader(db).newest();
        long change = nextChange(db);
        String id = UUID.randomUUID().toString();
        List<Field> fields = subject(Erasure.KIND, id, "", Erasure.ACTION);
        for (int i = 0; i < facts.size(); i++) {
            fields.add(new Field(Erasure.field(i), facts.get(i)));
        }
        return Optional.of(
                new Appended(
                        change,
                        append(db, newest, change, clock.instant().toString(), id, fields)));
    }

    private static long nextChange(Db db) throws SQLException {
        return db.number("SELECT coalesce(max(change), 0) + 1 FROM history");
    }

    /**
     * @param fields those that say what the record is about, then what it says
     */
    private NewestRecord append(
            Db db, NewestRecord previous, long change, String at, String fact, List<Field> fields)
            throws SQLException {
        long seq = previous.seq() + 1;
        List<String> salts = salts(fields.size());
        List<String> commitments = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            String commitment = HistoryForm.commitment(salts.get(i), field.name(), field.value());
            commitments.add(commitment);
            rows.add(
                    Values.jsonArray(
                            List.of(field.name(), salts.get(i), field.value(), commitment)));
        }
        String hash = HistoryForm.hash(previous.hash(), fact, change, at, commitments);
        db.run(
                """
                INSERT INTO history (seq, change, form, fact, at, previous, hash, kind, id, client)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                seq,
                change,
                HistoryForm.VERSION,
                fact,
                at,
                HEX.parseHex(previous.hash()),
                HEX.parseHex(hash),
                fields.get(0).value(),
                fields.get(1).value(),
                fields.get(2).value());
        // One statement for all fields: one for each would take most of an import's time.
        db.run(
                """
                INSERT INTO history_field (seq, position, name, salt, value, commitment)
                SELECT ?, key, value ->> 0, unhex(value ->> 1), value ->> 2, unhex(value ->> 3)
                FROM json_each(?)
                """,
                seq,
                "[" + String.join(",", rows) + "]");
        return new NewestRecord(seq, hash);
    }

    private List<String> salts(int count) {
        byte[] bytes = new byte[count * HistoryForm.SALT_BYTES];
        random.nextBytes(bytes);
        String hex = HEX.formatHex(bytes);
        int digits = 2 * HistoryForm.SALT_BYTES;
        return IntStream.range(0, count)
                .mapToObj(i -> hex.substring(i * digits, (i + 1) * digits))
                .toList();
    }

    private static String fact(Db db, Step step) throws SQLException {
        return db.first(
                        "SELECT fact FROM history WHERE kind = ? AND id = ? LIMIT 1",
                        row -> row.getString(1),
                        step.kind().id(),
                        step.id())
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static List<Field> fields(Step step) {
        List<Field> fields = subject(step.kind().id(), step.id(), step.client(), step.action());
        SortedMap<String, String> before = flat(step.before());
        SortedMap<String, String> after = flat(step.after());
        SortedSet<String> differing = new TreeSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        addAll(fields, "before.", before, differing);
        addAll(fields, "after.", after, differing);
        return fields;
    }

    private static List<Field> subject(String kind, String id, String client, String action) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("kind", kind));
        fields.add(new Field("id", id));
        fields.add(new Field("client", client));
        fields.add(new Field("action", action));
        return fields;
    }

    private static SortedMap<String, String> flat(@Nullable Fact fact) {
        return fact == null ? Collections.emptySortedMap() : FlatFact.of(fact);
    }

    private static void addAll(
            List<Field> fields,
            String side,
            SortedMap<String, String> flat,
            SortedSet<String> keys) {
        for (String key : keys) {
            String value = flat.get(key);
            if (value != null) {
                fields.add(new Field(side + key, value));
            }
        }
    }
}
