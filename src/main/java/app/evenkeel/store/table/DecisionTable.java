package app.evenkeel.store.table;

import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Decision;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import java.sql.SQLException;
import java.util.List;

public record DecisionTable(Db db) implements FactTable<Decision> {
    @Override
    public List<Decision> where(String condition, Object... values) throws SQLException {
        return db.list(
                "SELECT * FROM decision " + condition,
                row ->
                        new Decision(
                                row.getString("id"),
                                Values.day(row, "decided_on"),
                                Choice.of(row.getString("choice")).orElseThrow(),
                                row.getString("reason")),
                values);
    }

    @Override
    public void clear(Decision old) {
        // Nothing is nested in a decision.
    }

    @Override
    public void put(String client, Decision decision) throws SQLException {
        db.run(
                """
                INSERT INTO decision (id, client, decided_on, choice, reason)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET decided_on = excluded.decided_on,
                    choice = excluded.choice, reason = excluded.reason
                """,
                decision.id(),
                client,
                Values.day(decision.on()),
                decision.choice().id(),
                decision.reason());
    }

    @Override
    public void remove(String id) throws SQLException {
        db.run("DELETE FROM decision WHERE id = ?", id);
    }
}
