package app.evenkeel.store.table;

import app.evenkeel.store.sqlite.Db;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows that belong to facts, sorted out by the fact that they belong to. */
final class Nested<T> {
    private final Map<String, List<T>> byFact = new HashMap<>();

    private Nested() {}

    /**
     * @param sql its first column is the fact's id
     */
    static <T> Nested<T> of(Db db, String sql, Db.Reader<T> reader, Object... values)
            throws SQLException {
        Nested<T> nested = new Nested<>();
        db.scan(
                sql,
                row ->
                        nested.byFact
                                .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                                .add(reader.read(row)),
                values);
        return nested;
    }

    List<T> in(String fact) {
        return byFact.getOrDefault(fact, List.of());
    }
}
