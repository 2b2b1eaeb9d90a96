package app.evenkeel.store.table;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Terms;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.NoSuchElementException;

public record ClientTable(Db db) implements FactTable<Client> {
    private static final String NET_DAYS = "net-days";
    private static final String DAY_OF_MONTH = "day-of-month";

    @Override
    public List<Client> where(String condition, Object... values) throws SQLException {
        Nested<WorkingHours.Span> hours =
                Nested.of(
                        db,
                        """
                        SELECT * FROM client_hours
                        WHERE client IN (SELECT id FROM client %s) ORDER BY client, position
                        """
                                .formatted(condition),
                        Hours::span,
                        values);
        return db.list("SELECT * FROM client " + condition, row -> client(row, hours), values);
    }

    private static Client client(ResultSet row, Nested<WorkingHours.Span> hours)
            throws SQLException {
        String id = row.getString("id");
        return new Client(
                id,
                row.getString("name"),
                new Contact(
                        row.getString("contact"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("address"),
                        row.getString("billing_contact"),
                        row.getString("billing_email")),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("country"),
                Currency.getInstance(row.getString("currency")),
                Values.dayOrNull(row, "since"),
                ClientStatus.of(row.getString("status")).orElseThrow(),
                new Contract(row.getInt("notice_days"), terms(row), mayPauseWork(row)),
                new WorkingHours(hours.in(id)));
    }

    private static @Nullable Terms terms(ResultSet row) throws SQLException {
        String terms = row.getString("terms");
        int days = row.getInt("terms_days");
        return switch (terms) {
            case null -> null;
            case NET_DAYS -> new Terms.NetDays(days);
            case DAY_OF_MONTH -> new Terms.DayOfMonth(days);
            default -> throw new NoSuchElementException(terms);
        };
    }

    private static @Nullable Boolean mayPauseWork(ResultSet row) throws SQLException {
        Integer may = Values.numberOrNull(row, "may_pause_work");
        return may == null ? null : may == 1;
    }

    @Override
    public void clear(Client old) throws SQLException {
        db.run("DELETE FROM client_hours WHERE client = ?", old.id());
    }

    @Override
    public void put(String id, Client client) throws SQLException {
        Contact contact = client.contact();
        Contract contract = client.contract();
        db.run(
                """
                INSERT INTO client (id, name, contact, email, phone, address, billing_contact,
                    billing_email, language, country, currency, since, status, notice_days, terms,
                    terms_days, may_pause_work)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, contact = excluded.contact,
                    email = excluded.email, phone = excluded.phone, address = excluded.address,
                    billing_contact = excluded.billing_contact,
                    billing_email = excluded.billing_email, language = excluded.language,
                    country = excluded.country, currency = excluded.currency,
                    since = excluded.since, status = excluded.status,
                    notice_days = excluded.notice_days, terms = excluded.terms,
                    terms_days = excluded.terms_days, may_pause_work = excluded.may_pause_work
                """,
                client.id(),
                client.name(),
                contact.person(),
                contact.email(),
                contact.phone(),
                contact.address(),
                contact.billingPerson(),
                contact.billingEmail(),
                client.language().id(),
                client.country(),
                client.currency().getCurrencyCode(),
                Values.dayOrNull(client.since()),
                client.status().id(),
                contract.noticeDays(),
                kindOf(contract.terms()),
                daysOf(contract.terms()),
                contract.mayPauseWork());
        int position = 0;
        for (WorkingHours.Span span : client.workingHours().spans()) {
            db.run(
                    """
                    INSERT INTO client_hours (client, position, day, starts, ends)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    client.id(),
                    position++,
                    span.day().name(),
                    span.from().toString(),
                    span.to().toString());
        }
    }

    private static @Nullable String kindOf(@Nullable Terms terms) {
        return switch (terms) {
            case null -> null;
            case Terms.NetDays _ -> NET_DAYS;
            case Terms.DayOfMonth _ -> DAY_OF_MONTH;
        };
    }

    private static @Nullable Integer daysOf(@Nullable Terms terms) {
        return switch (terms) {
            case null -> null;
            case Terms.NetDays(int days) -> days;
            case Terms.DayOfMonth(int day) -> day;
        };
    }

    @Override
    public void remove(String id) throws SQLException {
        db.run("DELETE FROM client WHERE id = ?", id);
    }
}
