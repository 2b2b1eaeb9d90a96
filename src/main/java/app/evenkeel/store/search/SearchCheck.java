package app.evenkeel.store.search;

import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.store.sqlite.Db;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the search index with the facts. The index keeps no text, so what it has of a fact is
 * its words with their places; of these a sum is kept, which does not depend on their order.
 */
public final class SearchCheck implements AutoCloseable {
    private static final int WORDS = 0;
    private static final int BARE = 1;

    /** A row of the index that finds something else than it should, or nothing. */
    public record Wrong(String kind, String id) {}

    private record Source(long number, String client) {}

    private final Db db;
    private final Map<Long, Long> sums = new HashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();

    private SearchCheck(Db db) {
        this.db = db;
    }

    /** Reads the index once. What it has of each fact is then asked for by {@link #take}. */
    public static SearchCheck of(Db db) throws SQLException {
        SearchCheck check = new SearchCheck(db);
        db.script(
                "CREATE VIRTUAL TABLE temp.search_instances USING fts5vocab(main, search_words, instance)");
        db.scan(
                "SELECT doc, term, col, offset FROM temp.search_instances",
                row -> {
                    long sum =
                            instance(
                                    row.getString(2),
                                    row.getString(3).equals("bare") ? BARE : WORDS,
                                    row.getInt(4));
                    check.sums.merge(row.getLong(1), sum, Long::sum);
                    return true;
                });
        return check;
    }

    private static long instance(String term, int column, int place) {
        long hash = 31L * term.hashCode() + term.length();
        return mixed(mixed(hash * 2 + column) + place);
    }

    /** The finisher of splitmix64: neighbours come far apart. */
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Whether a fact is found by its own words; to be told of every fact. */
    public void take(String client, Fact fact) throws SQLException {
        List<String> words = Fold.words(SearchText.indexed(fact));
        String kind = FactKind.of(fact).id();
        Source source =
                db.first(
                                "SELECT number, client FROM search_source WHERE kind = ? AND id = ?",
                                row -> new Source(row.getLong(1), row.getString(2)),
                                kind,
                                fact.id())
                        .orElse(null);
        if (source == null) {
            if (!words.isEmpty()) {
                wrong.add(new Wrong(kind, fact.id()));
            }
            return;
        }
        Long has = sums.remove(source.number());
        long should = sum(words, WORDS) + sum(Fold.bare(words), BARE);
        if (has == null || has != should || !source.client().equals(client)) {
            wrong.add(new Wrong(kind, fact.id()));
        }
    }

    private static long sum(List<String> words, int column) {
        long sum = 0;
        for (int i = 0; i < words.size(); i++) {
            sum += instance(words.get(i), column, i);
        }
        return sum;
    }

    /** What was wrong with the facts taken, and what the index has beyond them. */
    public List<Wrong> wrong() throws SQLException {
        List<Wrong> all = new ArrayList<>(wrong);
        for (long number : sums.keySet()) {
            all.add(
                    db.first(
                                    "SELECT kind, id FROM search_source WHERE number = ?",
                                    row -> new Wrong(row.getString(1), row.getString(2)),
                                    number)
                            .orElseGet(() -> new Wrong("row", String.valueOf(number))));
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        db.script("DROP TABLE temp.search_instances");
    }
}
