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
        NewestRecord newest = newest(db);
        long change = db.number("SELECT coalesce(max(change), 0) + 1 FROM history");
        String at = clock.instant().toString();
        for (Step step : steps) {
            newest = append(db, newest, change, at, step);
        }
        return new Appended(change, newest);
    }

    private static NewestRecord newest(Db db) throws SQLException {
        return db.first(
                        "SELECT seq, hash FROM history WHERE seq = (SELECT max(seq) FROM history)",
                        row -> new NewestRecord(row.getLong(1), HEX.formatHex(row.getBytes(2))))
                .orElseGet(() -> new NewestRecord(0, HistoryForm.NOTHING_BEFORE));
    }

    private NewestRecord append(Db db, NewestRecord previous, long change, String at, Step step)
            throws SQLException {
        long seq = previous.seq() + 1;
        List<Field> fields = fields(step);
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
        String fact = fact(db, step);
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
                step.kind().id(),
                step.id(),
                step.client());
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
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("kind", step.kind().id()));
        fields.add(new Field("id", step.id()));
        fields.add(new Field("client", step.client()));
        fields.add(new Field("action", step.action()));
        SortedMap<String, String> before = flat(step.before());
        SortedMap<String, String> after = flat(step.after());
        SortedSet<String> differing = new TreeSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        addAll(fields, "before.", before, differing);
        addAll(fields, "after.", after, differing);
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
