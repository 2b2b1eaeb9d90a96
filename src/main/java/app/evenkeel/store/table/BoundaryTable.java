package app.evenkeel.store.table;

import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import java.sql.SQLException;
import java.util.List;

public record BoundaryTable(Db db) implements FactTable<Boundary> {
    @Override
    public List<Boundary> where(String condition, Object... values) throws SQLException {
        Nested<SignalKind> signals =
                Nested.of(
                        db,
                        """
                        SELECT boundary, kind FROM boundary_signal
                        WHERE boundary IN (SELECT id FROM boundary %s)
                        ORDER BY boundary, position
                        """
                                .formatted(condition),
                        row -> SignalKind.of(row.getString(2)).orElseThrow(),
                        values);
        return db.list(
                "SELECT * FROM boundary " + condition,
                row ->
                        new Boundary(
                                row.getString("id"),
                                Values.day(row, "told_on"),
                                row.getString("words"),
                                signals.in(row.getString("id")),
                                Values.dayOrNull(row, "ended_on")),
                values);
    }

    @Override
    public void clear(Boundary old) throws SQLException {
        db.run("DELETE FROM boundary_signal WHERE boundary = ?", old.id());
    }

    @Override
    public void put(String client, Boundary boundary) throws SQLException {
        db.run(
                """
                INSERT INTO boundary (id, client, told_on, words, ended_on) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET told_on = excluded.told_on, words = excluded.words,
                    ended_on = excluded.ended_on
                """,
                boundary.id(),
                client,
                Values.day(boundary.toldOn()),
                boundary.words(),
                Values.dayOrNull(boundary.endedOn()));
        int position = 0;
        for (SignalKind kind : boundary.signals()) {
            db.run(
                    "INSERT INTO boundary_signal (boundary, position, kind) VALUES (?, ?, ?)",
                    boundary.id(),
                    position++,
                    kind.id());
        }
    }

    @Override
    public void remove(String id) throws SQLException {
        db.run("DELETE FROM boundary WHERE id = ?", id);
    }
}
