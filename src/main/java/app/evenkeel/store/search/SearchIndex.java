package app.evenkeel.store.search;

import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.store.table.Tables;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds facts by their words. The rows of the index are numbered by the moment of the fact (see the
 * schema), so that the newest hits are the first ones that SQLite comes across.
 */
public record SearchIndex(Tables tables, Clock clock) {
    /** One second has room for this many facts, an import of a million invoices of one day too. */
    private static final long PER_SECOND = 1L << 20;

    private record Source(FactKind kind, String id, String client) {}

    public void remove(FactKind kind, String id) throws SQLException {
        Optional<Long> number =
                tables.db()
                        .first(
                                "SELECT number FROM search_source WHERE kind = ? AND id = ?",
                                row -> row.getLong(1),
                                kind.id(),
                                id);
        if (number.isPresent()) {
            tables.db().run("DELETE FROM search_words WHERE rowid = ?", number.get());
            tables.db().run("DELETE FROM search_source WHERE number = ?", number.get());
        }
    }

    public void add(String client, Fact fact) throws SQLException {
        List<String> words = Fold.words(SearchText.indexed(fact));
        if (words.isEmpty()) {
            return;
        }
        long number = freeNumber(SearchText.at(fact).orElse(null));
        tables.db()
                .run(
                        "INSERT INTO search_source (number, kind, id, client) VALUES (?, ?, ?, ?)",
                        number,
                        FactKind.of(fact).id(),
                        fact.id(),
                        client);
        tables.db()
                .run(
                        "INSERT INTO search_words (rowid, words, bare) VALUES (?, ?, ?)",
                        number,
                        String.join(" ", words),
                        String.join(" ", Fold.bare(words)));
    }

    private long freeNumber(@Nullable Temporal at) throws SQLException {
        long second =
                switch (at) {
                    case OffsetDateTime time -> time.toEpochSecond();
                    case LocalDate day -> day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
                    // What has no date of its own counts from when it was written down.
                    case null, default -> clock.instant().getEpochSecond();
                };
        long first = second * PER_SECOND;
        return tables.db()
                .number(
                        """
                        SELECT coalesce(max(number) + 1, ?) FROM search_source
                        WHERE number BETWEEN ? AND ?
                        """,
                        first,
                        first,
                        first + PER_SECOND - 1);
    }

    public List<Hit> find(String words, int limit) throws SQLException {
        Optional<String> query = Fold.query(words);
        if (query.isEmpty()) {
            return List.of();
        }
        List<Source> sources =
                tables.db()
                        .list(
                                """
                                SELECT s.kind, s.id, s.client FROM search_words w
                                JOIN search_source s ON s.number = w.rowid
                                WHERE search_words MATCH ? ORDER BY w.rowid DESC LIMIT ?
                                """,
                                row ->
                                        new Source(
                                                FactKind.of(row.getString(1)).orElseThrow(),
                                                row.getString(2),
                                                row.getString(3)),
                                query.get(),
                                limit);
        List<Hit> hits = new ArrayList<>();
        for (Source source : sources) {
            tables.find(source.kind(), source.id())
                    .map(fact -> new Hit(source.client(), fact))
                    .ifPresent(hits::add);
        }
        return hits;
    }
}
