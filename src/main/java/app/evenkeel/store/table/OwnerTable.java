package app.evenkeel.store.table;

import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.journal.Stationery;
import app.evenkeel.journal.Template;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

public record OwnerTable(Db db) implements FactTable<Owner> {
    /** There is one at most, so a condition has nothing to pick from. */
    @Override
    public List<Owner> where(String condition, Object... values) throws SQLException {
        return owner().stream().toList();
    }

    @Override
    public Optional<Owner> find(String id) throws SQLException {
        return id.equals("owner") ? owner() : Optional.empty();
    }

    public Optional<Owner> owner() throws SQLException {
        WorkingHours hours =
                new WorkingHours(
                        db.list("SELECT * FROM owner_hours ORDER BY position", Hours::span));
        List<Integer> days =
                db.list("SELECT days FROM owner_ladder ORDER BY position", row -> row.getInt(1));
        List<Template> templates =
                db.list("SELECT * FROM owner_template ORDER BY position", OwnerTable::template);
        List<ReferenceRate> rates =
                db.list("SELECT * FROM owner_rate ORDER BY position", OwnerTable::rate);
        return db.first(
                "SELECT * FROM owner",
                row ->
                        new Owner(
                                row.getString("name"),
                                row.getString("trade"),
                                row.getString("email"),
                                row.getString("phone"),
                                row.getString("address"),
                                Language.of(row.getString("language")).orElseThrow(),
                                ZoneId.of(row.getString("time_zone")),
                                row.getString("bank_account"),
                                hours,
                                new Ladder(days, row.getInt("ladder_gap")),
                                new Correspondence(templates, stationery(row), rates)));
    }

    private static Template template(ResultSet row) throws SQLException {
        return new Template(
                LetterKind.of(row.getString("kind")).orElseThrow(),
                row.getInt("step"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("text"));
    }

    private static ReferenceRate rate(ResultSet row) throws SQLException {
        return new ReferenceRate(
                RateSeries.of(row.getString("series")).orElseThrow(),
                Values.day(row, "starts_on"),
                new BigDecimal(row.getString("percent")),
                row.getString("source"),
                Values.day(row, "checked_on"));
    }

    private static Stationery stationery(ResultSet row) throws SQLException {
        return new Stationery(
                row.getString("letterhead"),
                row.getString("logo"),
                Paper.of(row.getString("paper")).orElseThrow());
    }

    @Override
    public void clear(Owner old) throws SQLException {
        db.run("DELETE FROM owner_hours");
        db.run("DELETE FROM owner_ladder");
        db.run("DELETE FROM owner_template");
        db.run("DELETE FROM owner_rate");
    }

    @Override
    public void put(String client, Owner owner) throws SQLException {
        Stationery stationery = owner.correspondence().stationery();
        db.run(
                """
                INSERT OR REPLACE INTO owner (one, name, trade, email, phone, address, language,
                    time_zone, bank_account, ladder_gap, letterhead, logo, paper)
                VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                owner.name(),
                owner.trade(),
                owner.email(),
                owner.phone(),
                owner.address(),
                owner.language().id(),
                owner.timeZone().getId(),
                owner.bankAccount(),
                owner.ladder().minimumGapDays(),
                stationery.letterhead(),
                stationery.logo(),
                stationery.paper().id());
        int position = 0;
        for (WorkingHours.Span span : owner.workingHours().spans()) {
            db.run(
                    "INSERT INTO owner_hours (position, day, starts, ends) VALUES (?, ?, ?, ?)",
                    position++,
                    span.day().name(),
                    span.from().toString(),
                    span.to().toString());
        }
        position = 0;
        for (int days : owner.ladder().days()) {
            db.run("INSERT INTO owner_ladder (position, days) VALUES (?, ?)", position++, days);
        }
        putCorrespondence(owner.correspondence());
    }

    private void putCorrespondence(Correspondence owners) throws SQLException {
        int position = 0;
        for (Template template : owners.templates()) {
            db.run(
                    """
                    INSERT INTO owner_template (position, kind, step, language, text)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    position++,
                    template.kind().id(),
                    template.step(),
                    template.language().id(),
                    template.text());
        }
        position = 0;
        for (ReferenceRate rate : owners.rates()) {
            db.run(
                    """
                    INSERT INTO owner_rate (position, series, starts_on, percent, source, checked_on)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    position++,
                    rate.series().id(),
                    Values.day(rate.from()),
                    rate.percent().toPlainString(),
                    rate.source(),
                    Values.day(rate.checkedOn()));
        }
    }

    @Override
    public void remove(String id) throws SQLException {
        db.run("DELETE FROM owner_hours");
        db.run("DELETE FROM owner_ladder");
        db.run("DELETE FROM owner_template");
        db.run("DELETE FROM owner_rate");
        db.run("DELETE FROM owner");
    }
}
