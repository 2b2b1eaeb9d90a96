package app.evenkeel.store.table;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Practice.Work;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

public record EntryTable(Db db) implements FactTable<Entry> {
    @Override
    public List<Entry> where(String condition, Object... values) throws SQLException {
        Nested<Signal> signals =
                Nested.of(
                        db,
                        """
                        SELECT entry, kind, severity, note FROM entry_signal
                        WHERE entry IN (SELECT id FROM entry %s) ORDER BY entry, position
                        """
                                .formatted(condition),
                        row ->
                                new Signal(
                                        SignalKind.of(row.getString(2)).orElseThrow(),
                                        row.getInt(3),
                                        row.getString(4)),
                        values);
        Nested<Excuse> excused =
                Nested.of(
                        db,
                        """
                        SELECT entry, signal, reason FROM entry_excuse
                        WHERE entry IN (SELECT id FROM entry %s) ORDER BY entry, position
                        """
                                .formatted(condition),
                        row ->
                                new Excuse(
                                        SignalKind.of(row.getString(2)).orElseThrow(),
                                        row.getString(3)),
                        values);
        return db.list(
                """
                SELECT id, at, channel, direction, minutes, billable, summary, feeling, engagement,
                    answer_by, answers, invoice
                FROM entry
                """
                        + condition,
                row -> entry(row, signals, excused),
                values);
    }

    private static Entry entry(ResultSet row, Nested<Signal> signals, Nested<Excuse> excused)
            throws SQLException {
        String id = row.getString("id");
        return new Entry(
                id,
                OffsetDateTime.parse(row.getString("at")),
                Channel.of(row.getString("channel")).orElseThrow(),
                Direction.of(row.getString("direction")).orElseThrow(),
                Values.numberOrNull(row, "minutes"),
                row.getBoolean("billable"),
                row.getString("summary"),
                row.getString("feeling"),
                row.getString("engagement"),
                signals.in(id),
                excused.in(id),
                Values.dayOrNull(row, "answer_by"),
                row.getString("answers"),
                row.getString("invoice"));
    }

    /**
     * A client's entries from a day on, wherever on earth that day is, and the older ones that a
     * judgement still looks at.
     */
    List<Entry> forJudgement(String client, LocalDate since) throws SQLException {
        long second = since.atStartOfDay().toEpochSecond(ZoneOffset.MAX);
        List<Entry> entries =
                new ArrayList<>(
                        where("WHERE client = ? AND judged = 1 AND second < ?", client, second));
        entries.addAll(where("WHERE client = ? AND second >= ?", client, second));
        return entries;
    }

    /** The time noted with a client from about a day on. */
    List<Work> workSince(String client, LocalDate since, ZoneId zone) throws SQLException {
        return db.list(
                """
                SELECT id, second, minutes FROM entry
                WHERE client = ? AND second >= ? AND minutes > 0
                """,
                row ->
                        new Work(
                                client,
                                row.getString("id"),
                                LocalDate.ofInstant(
                                        Instant.ofEpochSecond(row.getLong("second")), zone),
                                row.getInt("minutes")),
                client,
                since.atStartOfDay().toEpochSecond(ZoneOffset.MAX));
    }

    private static boolean judged(Entry entry) {
        return !entry.signals().isEmpty()
                || !entry.excused().isEmpty()
                || entry.answerBy() != null
                || entry.answers() != null
                || (entry.direction() == Direction.INCOMING && isCall(entry.channel()));
    }

    /** What reaches the owner at once, and so can come outside their hours. */
    private static boolean isCall(Channel channel) {
        return channel == Channel.CALL || channel == Channel.MESSAGE || channel == Channel.MEETING;
    }

    @Override
    public void clear(Entry old) throws SQLException {
        db.run("DELETE FROM entry_signal WHERE entry = ?", old.id());
        db.run("DELETE FROM entry_excuse WHERE entry = ?", old.id());
    }

    @Override
    public void put(String client, Entry entry) throws SQLException {
        Instant moment = entry.at().toInstant();
        db.run(
                """
                INSERT INTO entry (id, client, at, second, nano, channel, direction, minutes,
                    billable, summary, feeling, engagement, answer_by, answers, invoice, judged)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET at = excluded.at, second = excluded.second,
                    nano = excluded.nano, channel = excluded.channel,
                    direction = excluded.direction, minutes = excluded.minutes,
                    billable = excluded.billable, summary = excluded.summary,
                    feeling = excluded.feeling, engagement = excluded.engagement,
                    answer_by = excluded.answer_by, answers = excluded.answers,
                    invoice = excluded.invoice, judged = excluded.judged
                """,
                entry.id(),
                client,
                Values.time(entry.at()),
                moment.getEpochSecond(),
                moment.getNano(),
                entry.channel().id(),
                entry.direction().id(),
                entry.minutes(),
                entry.billable(),
                entry.summary(),
                entry.feeling(),
                entry.engagement(),
                Values.dayOrNull(entry.answerBy()),
                entry.answers(),
                entry.invoice(),
                judged(entry));
        int position = 0;
        for (Signal signal : entry.signals()) {
            db.run(
                    """
                    INSERT INTO entry_signal (entry, position, kind, severity, note)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    entry.id(),
                    position++,
                    signal.kind().id(),
                    signal.severity(),
                    signal.note());
        }
        position = 0;
        for (Excuse excuse : entry.excused()) {
            db.run(
                    "INSERT INTO entry_excuse (entry, position, signal, reason) VALUES (?, ?, ?, ?)",
                    entry.id(),
                    position++,
                    excuse.signal().id(),
                    excuse.reason());
        }
    }

    @Override
    public void remove(String id) throws SQLException {
        db.run("DELETE FROM entry WHERE id = ?", id);
    }
}
