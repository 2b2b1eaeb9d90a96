package app.evenkeel.store.table;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import java.sql.SQLException;
import java.util.List;

public record DraftTable(Db db) implements FactTable<LetterDraft> {
    @Override
    public List<LetterDraft> where(String condition, Object... values) throws SQLException {
        Nested<String> invoices =
                Nested.of(
                        db,
                        """
                        SELECT draft, invoice FROM draft_invoice
                        WHERE draft IN (SELECT id FROM draft %s) ORDER BY draft, position
                        """
                                .formatted(condition),
                        row -> row.getString(2),
                        values);
        return db.list(
                "SELECT * FROM draft " + condition,
                row ->
                        new LetterDraft(
                                row.getString("id"),
                                LetterKind.of(row.getString("kind")).orElseThrow(),
                                Language.of(row.getString("language")).orElseThrow(),
                                Values.numberOrNull(row, "step"),
                                Values.day(row, "started_on"),
                                invoices.in(row.getString("id")),
                                row.getString("reason"),
                                row.getString("wording"),
                                Values.dayOrNull(row, "waived_until")),
                values);
    }

    @Override
    public void clear(LetterDraft old) throws SQLException {
        db.run("DELETE FROM draft_invoice WHERE draft = ?", old.id());
    }

    @Override
    public void put(String client, LetterDraft draft) throws SQLException {
        db.run(
                """
                INSERT INTO draft (id, client, kind, language, step, started_on, reason, wording,
                    waived_until)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, language = excluded.language,
                    step = excluded.step, started_on = excluded.started_on,
                    reason = excluded.reason, wording = excluded.wording,
                    waived_until = excluded.waived_until
                """,
                draft.id(),
                client,
                draft.kind().id(),
                draft.language().id(),
                draft.step(),
                Values.day(draft.startedOn()),
                draft.reason(),
                draft.wording(),
                Values.dayOrNull(draft.waivedUntil()));
        int position = 0;
        for (String invoice : draft.invoices()) {
            db.run(
                    "INSERT INTO draft_invoice (draft, position, client, invoice) VALUES (?, ?, ?, ?)",
                    draft.id(),
                    position++,
                    client,
                    invoice);
        }
    }

    @Override
    public void remove(String id) throws SQLException {
        db.run("DELETE FROM draft WHERE id = ?", id);
    }
}
