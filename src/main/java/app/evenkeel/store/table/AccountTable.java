package app.evenkeel.store.table;

import app.evenkeel.journal.Account;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import java.sql.SQLException;
import java.util.List;

public record AccountTable(Db db) implements FactTable<Account> {
    @Override
    public List<Account> where(String condition, Object... values) throws SQLException {
        return db.list(
                "SELECT * FROM account " + condition,
                row ->
                        new Account(
                                row.getString("id"),
                                row.getString("name"),
                                row.getString("location"),
                                Values.dayOrNull(row, "handed_over_on")),
                values);
    }

    @Override
    public void clear(Account old) {
        // Nothing is nested in an account.
    }

    @Override
    public void put(String client, Account account) throws SQLException {
        db.run(
                """
                INSERT INTO account (id, client, name, location, handed_over_on)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, location = excluded.location,
                    handed_over_on = excluded.handed_over_on
                """,
                account.id(),
                client,
                account.name(),
                account.location(),
                Values.dayOrNull(account.handedOverOn()));
    }

    @Override
    public void remove(String id) throws SQLException {
        db.run("DELETE FROM account WHERE id = ?", id);
    }
}
