package app.evenkeel.store.table;

import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

public record InvoiceTable(Db db) implements FactTable<Invoice> {
    @Override
    public List<Invoice> where(String condition, Object... values) throws SQLException {
        Nested<Payment> payments =
                Nested.of(
                        db,
                        """
                        SELECT p.invoice, p.paid_on, p.amount, i.currency
                        FROM payment p JOIN invoice i ON i.id = p.invoice
                        WHERE p.invoice IN (SELECT id FROM invoice %s)
                        ORDER BY p.invoice, p.position
                        """
                                .formatted(condition),
                        InvoiceTable::payment,
                        values);
        return db.list("SELECT * FROM invoice " + condition, row -> invoice(row, payments), values);
    }

    public Optional<Invoice> byNumber(String number) throws SQLException {
        return where("WHERE number = ?", number).stream().findFirst();
    }

    /** The one issued last; of several on one day the one written last. */
    public Optional<Invoice> latest() throws SQLException {
        return where("ORDER BY issued_on DESC, rowid DESC LIMIT 1").stream().findFirst();
    }

    public List<String> numbers() throws SQLException {
        return db.list("SELECT number FROM invoice ORDER BY number", row -> row.getString(1));
    }

    /** A client's invoices on which something was paid from one day to another. */
    List<Invoice> paid(String client, LocalDate since, LocalDate until) throws SQLException {
        return where(
                """
                WHERE client = ? AND EXISTS (SELECT 1 FROM payment
                    WHERE payment.invoice = invoice.id AND paid_on BETWEEN ? AND ?)
                """,
                client,
                Values.day(since),
                Values.day(until));
    }

    private static Payment payment(ResultSet row) throws SQLException {
        return new Payment(Values.day(row, "paid_on"), Values.money(row, "amount", currency(row)));
    }

    private static Invoice invoice(ResultSet row, Nested<Payment> payments) throws SQLException {
        String id = row.getString("id");
        Currency currency = currency(row);
        return new Invoice(
                id,
                row.getString("number"),
                Values.day(row, "issued_on"),
                Values.day(row, "due_on"),
                Values.money(row, "amount", currency),
                row.getString("net") == null ? null : Values.money(row, "net", currency),
                row.getString("reference"),
                row.getString("subject"),
                payments.in(id),
                Values.dayOrNull(row, "disputed_on"),
                Values.dayOrNull(row, "dispute_ended_on"),
                Values.dayOrNull(row, "promised_on"),
                Values.dayOrNull(row, "cancelled_on"),
                hold(row));
    }

    private static @Nullable Hold hold(ResultSet row) throws SQLException {
        String reason = row.getString("hold_reason");
        return reason == null ? null : new Hold(Values.dayOrNull(row, "hold_until"), reason);
    }

    private static Currency currency(ResultSet row) throws SQLException {
        return Currency.getInstance(row.getString("currency"));
    }

    /** The number is given up too, so that two invoices can swap theirs in one write. */
    @Override
    public void clear(Invoice old) throws SQLException {
        db.run("DELETE FROM payment WHERE invoice = ?", old.id());
        db.run("UPDATE invoice SET number = char(1) || id WHERE id = ?", old.id());
    }

    @Override
    public void put(String client, Invoice invoice) throws SQLException {
        refuseTakenNumber(invoice);
        Money net = invoice.net();
        if (net != null && !net.currency().equals(invoice.amount().currency())) {
            throw new JournalRefused(
                    new JournalTrouble.NetInAnotherCurrency(invoice.number()),
                    "The invoice %s has its net amount in another currency than its amount; nothing was written. Give both in one."
                            .formatted(invoice.number()));
        }
        Hold hold = invoice.hold();
        db.run(
                """
                INSERT INTO invoice (id, client, number, issued_on, due_on, amount, net, currency,
                    reference, subject, disputed_on, dispute_ended_on, promised_on, cancelled_on,
                    hold_until, hold_reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET number = excluded.number,
                    issued_on = excluded.issued_on, due_on = excluded.due_on,
                    amount = excluded.amount, net = excluded.net, currency = excluded.currency,
                    reference = excluded.reference, subject = excluded.subject,
                    disputed_on = excluded.disputed_on,
                    dispute_ended_on = excluded.dispute_ended_on,
                    promised_on = excluded.promised_on, cancelled_on = excluded.cancelled_on,
                    hold_until = excluded.hold_until, hold_reason = excluded.hold_reason
                """,
                invoice.id(),
                client,
                invoice.number(),
                Values.day(invoice.issuedOn()),
                Values.day(invoice.dueOn()),
                Values.decimal(invoice.amount()),
                net == null ? null : Values.decimal(net),
                invoice.amount().currency().getCurrencyCode(),
                invoice.reference(),
                invoice.subject(),
                Values.dayOrNull(invoice.disputedOn()),
                Values.dayOrNull(invoice.disputeEndedOn()),
                Values.dayOrNull(invoice.promisedOn()),
                Values.dayOrNull(invoice.cancelledOn()),
                hold == null ? null : Values.dayOrNull(hold.until()),
                hold == null ? null : hold.reason());
        int position = 0;
        for (Payment payment : invoice.payments()) {
            db.run(
                    """
                    INSERT INTO payment (invoice, position, client, paid_on, amount)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    invoice.id(),
                    position++,
                    client,
                    Values.day(payment.on()),
                    Values.decimal(payment.amount()));
        }
    }

    private void refuseTakenNumber(Invoice invoice) throws SQLException {
        Optional<JournalRefused> taken =
                db.first(
                        """
                        SELECT c.id, c.name FROM invoice i JOIN client c ON c.id = i.client
                        WHERE i.number = ? AND i.id <> ?
                        """,
                        row -> numberTaken(invoice.number(), row.getString(1), row.getString(2)),
                        invoice.number(),
                        invoice.id());
        if (taken.isPresent()) {
            throw taken.get();
        }
    }

    private static JournalRefused numberTaken(String number, String client, String name) {
        return new JournalRefused(
                new JournalTrouble.NumberTaken(number, name),
                "There is already an invoice with the number %s, of the client %s; nothing was written. Give it another number."
                        .formatted(number, client));
    }

    @Override
    public void remove(String id) throws SQLException {
        db.run("DELETE FROM invoice WHERE id = ?", id);
    }
}
