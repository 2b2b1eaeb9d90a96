package app.evenkeel.store.table;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import java.sql.SQLException;
import java.util.List;

public record LetterTable(Db db) implements FactTable<Letter> {
    @Override
    public List<Letter> where(String condition, Object... values) throws SQLException {
        Nested<String> invoices =
                Nested.of(
                        db,
                        """
                        SELECT letter, invoice FROM letter_invoice
                        WHERE letter IN (SELECT id FROM letter %s) ORDER BY letter, position
                        """
                                .formatted(condition),
                        row -> row.getString(2),
                        values);
        return db.list(
                "SELECT * FROM letter " + condition,
                row ->
                        new Letter(
                                row.getString("id"),
                                LetterKind.of(row.getString("kind")).orElseThrow(),
                                Language.of(row.getString("language")).orElseThrow(),
                                Values.numberOrNull(row, "step"),
                                Values.day(row, "sent_on"),
                                invoices.in(row.getString("id")),
                                row.getString("text"),
                                row.getString("sha256")),
                values);
    }

    @Override
    public void clear(Letter old) throws SQLException {
        db.run("DELETE FROM letter_invoice WHERE letter = ?", old.id());
    }

    @Override
    public void put(String client, Letter letter) throws SQLException {
        db.run(
                """
                INSERT INTO letter (id, client, kind, language, step, sent_on, text, sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, language = excluded.language,
                    step = excluded.step, sent_on = excluded.sent_on, text = excluded.text,
                    sha256 = excluded.sha256
                """,
                letter.id(),
                client,
                letter.kind().id(),
                letter.language().id(),
                letter.step(),
                Values.day(letter.sentOn()),
                letter.text(),
                letter.sha256());
        int position = 0;
        for (String invoice : letter.invoices()) {
            db.run(
                    """
                    INSERT INTO letter_invoice (letter, position, client, invoice)
                    VALUES (?, ?, ?, ?)
                    """,
                    letter.id(),
                    position++,
                    client,
                    invoice);
        }
    }

    @Override
    public void remove(String id) throws SQLException {
        db.run("DELETE FROM letter WHERE id = ?", id);
    }
}
