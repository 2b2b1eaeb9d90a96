package app.evenkeel.store.table;

import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Money;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

public record EngagementTable(Db db) implements FactTable<Engagement> {
    @Override
    public List<Engagement> where(String condition, Object... values) throws SQLException {
        Nested<Deliverable> deliverables =
                Nested.of(
                        db,
                        """
                        SELECT engagement, id, title, promised_on, delivered_on, result
                        FROM deliverable WHERE engagement IN (SELECT id FROM engagement %s)
                        ORDER BY engagement, position
                        """
                                .formatted(condition),
                        EngagementTable::deliverable,
                        values);
        return db.list(
                "SELECT * FROM engagement " + condition,
                row -> engagement(row, deliverables),
                values);
    }

    private static Deliverable deliverable(ResultSet row) throws SQLException {
        return new Deliverable(
                row.getString("id"),
                row.getString("title"),
                Values.dayOrNull(row, "promised_on"),
                Values.dayOrNull(row, "delivered_on"),
                row.getString("result"));
    }

    private static Engagement engagement(ResultSet row, Nested<Deliverable> deliverables)
            throws SQLException {
        String id = row.getString("id");
        return new Engagement(
                id,
                row.getString("title"),
                row.getString("scope"),
                Values.dayOrNull(row, "start"),
                Values.dayOrNull(row, "agreed_end"),
                Values.dayOrNull(row, "actual_end"),
                Billing.of(row.getString("billing")).orElseThrow(),
                fee(row),
                Values.numberOrNull(row, "revisions_included"),
                deliverables.in(id));
    }

    private static @Nullable Money fee(ResultSet row) throws SQLException {
        String currency = row.getString("fee_currency");
        return currency == null ? null : Values.money(row, "fee", Currency.getInstance(currency));
    }

    /** The client of the engagement that a deliverable belongs to. */
    public Optional<String> clientOfDeliverable(String id) throws SQLException {
        return db.first(
                """
                SELECT e.client FROM deliverable d JOIN engagement e ON e.id = d.engagement
                WHERE d.id = ?
                """,
                row -> row.getString(1),
                id);
    }

    /** A fee is reckoned in its client's currency, so the two must not drift apart. */
    public void refuseFeesInOtherCurrencies(String client) throws SQLException {
        Optional<JournalRefused> drifted =
                db.first(
                        """
                        SELECT e.id, e.title, e.fee_currency, c.currency
                        FROM engagement e JOIN client c ON c.id = e.client
                        WHERE e.client = ? AND e.fee_currency <> c.currency
                        """,
                        row ->
                                drifted(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4)),
                        client);
        if (drifted.isPresent()) {
            throw drifted.get();
        }
    }

    private static JournalRefused drifted(String id, String title, String fee, String currency) {
        return new JournalRefused(
                new JournalTrouble.FeeInAnotherCurrency(title, fee, currency),
                "The fee of the engagement %s is in %s and the client's currency would be %s; nothing was written. Change the fee along with the currency."
                        .formatted(id, fee, currency));
    }

    @Override
    public void clear(Engagement old) throws SQLException {
        db.run("DELETE FROM deliverable WHERE engagement = ?", old.id());
    }

    @Override
    public void put(String client, Engagement engagement) throws SQLException {
        Money fee = engagement.fee();
        db.run(
                """
                INSERT INTO engagement (id, client, title, scope, start, agreed_end, actual_end,
                    billing, fee, fee_currency, revisions_included)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET title = excluded.title, scope = excluded.scope,
                    start = excluded.start, agreed_end = excluded.agreed_end,
                    actual_end = excluded.actual_end, billing = excluded.billing,
                    fee = excluded.fee, fee_currency = excluded.fee_currency,
                    revisions_included = excluded.revisions_included
                """,
                engagement.id(),
                client,
                engagement.title(),
                engagement.scope(),
                Values.dayOrNull(engagement.start()),
                Values.dayOrNull(engagement.agreedEnd()),
                Values.dayOrNull(engagement.actualEnd()),
                engagement.billing().id(),
                fee == null ? null : Values.decimal(fee),
                fee == null ? null : fee.currency().getCurrencyCode(),
                engagement.revisionsIncluded());
        int position = 0;
        for (Deliverable deliverable : engagement.deliverables()) {
            put(engagement, position++, deliverable);
        }
    }

    private void put(Engagement engagement, int position, Deliverable deliverable)
            throws SQLException {
        Optional<String> taken =
                db.first(
                        "SELECT engagement FROM deliverable WHERE id = ?",
                        row -> row.getString(1),
                        deliverable.id());
        if (taken.isPresent()) {
            throw new JournalRefused(
                    new JournalTrouble.IdTaken(deliverable.id()),
                    "The deliverable %s of engagement %s stands already in engagement %s; nothing was written. Give it another id."
                            .formatted(deliverable.id(), engagement.id(), taken.get()));
        }
        db.run(
                """
                INSERT INTO deliverable (id, engagement, position, title, promised_on,
                    delivered_on, result)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                deliverable.id(),
                engagement.id(),
                position,
                deliverable.title(),
                Values.dayOrNull(deliverable.promisedOn()),
                Values.dayOrNull(deliverable.deliveredOn()),
                deliverable.result());
    }

    @Override
    public void remove(String id) throws SQLException {
        db.run("DELETE FROM engagement WHERE id = ?", id);
    }
}
