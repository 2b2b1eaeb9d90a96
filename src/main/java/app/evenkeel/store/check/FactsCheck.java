package app.evenkeel.store.check;

import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.store.check.Finding.Difference;
import app.evenkeel.store.check.Finding.FactDiffers;
import app.evenkeel.store.flat.FlatFact;
import app.evenkeel.store.history.HistoryReader;
import app.evenkeel.store.history.HistoryReplay;
import app.evenkeel.store.table.Tables;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Replays the history and compares what it comes to with the facts, some hundreds at a time. */
record FactsCheck(Tables tables, HistoryReader history, Consumer<Finding> found) {
    private static final int AT_ONCE = 300;

    /**
     * @param facts also sees each fact as it stands, with the client it stands under
     */
    void run(Seen facts) throws SQLException {
        for (FactKind kind : FactKind.values()) {
            String after = "";
            List<String> ids = ids(kind, after);
            while (!ids.isEmpty()) {
                compare(kind, ids, facts);
                after = ids.getLast();
                ids = ids(kind, after);
            }
        }
    }

    /** Takes each fact that stands. */
    interface Seen {
        void see(String client, Fact fact) throws SQLException;
    }

    /** The next ids among those that stand and those that the history knows. */
    private List<String> ids(FactKind kind, String after) throws SQLException {
        String standing =
                kind == FactKind.OWNER
                        ? "SELECT 'owner' AS id FROM owner WHERE 'owner' > ?1"
                        : "SELECT id FROM %s WHERE id > ?1".formatted(kind.id());
        return tables.db()
                .list(
                        """
                        SELECT id FROM (%s UNION SELECT id FROM history WHERE kind = ?2 AND id > ?1)
                        ORDER BY id LIMIT %d
                        """
                                .formatted(standing, AT_ONCE),
                        row -> row.getString(1),
                        after,
                        kind.id());
    }

    private void compare(FactKind kind, List<String> ids, Seen seen) throws SQLException {
        HistoryReplay replay = new HistoryReplay();
        Map<String, String> clients = new TreeMap<>();
        history.ofFacts(
                kind,
                ids,
                record -> {
                    clients.put(String.valueOf(record.id()), Objects.toString(record.client(), ""));
                    replay.take(record);
                });
        replay.contradicting().forEach(r -> found.accept(new Finding.HistoryContradicts(r)));
        Map<HistoryReplay.Key, SortedMap<String, String>> written = replay.facts();
        for (String id : ids) {
            SortedMap<String, String> flat = written.get(new HistoryReplay.Key(kind.id(), id));
            String client = clients.getOrDefault(id, "");
            try {
                compare(new Subject(kind, id, client), flat, seen);
            } catch (SQLException e) {
                if (e.getErrorCode() != 0) {
                    throw e;
                }
                // SQLite reads the row well; what is in it makes no fact.
                differs(new Subject(kind, id, client), Difference.UNREADABLE, List.of());
            }
        }
    }

    /**
     * What is looked at.
     *
     * @param client under whom the history has it
     */
    private record Subject(FactKind kind, String id, String client) {}

    private void compare(Subject of, @Nullable SortedMap<String, String> written, Seen seen)
            throws SQLException {
        Fact stands = tables.find(of.kind(), of.id()).orElse(null);
        if (stands == null) {
            if (written != null) {
                differs(of, Difference.MISSING, List.of());
            }
            return;
        }
        String client = tables.clientOf(of.kind(), of.id()).orElse("");
        seen.see(client, stands);
        if (written == null) {
            differs(new Subject(of.kind(), of.id(), client), Difference.STRANGE, List.of());
            return;
        }
        if (!client.equals(of.client())) {
            differs(of, Difference.MOVED, List.of());
        }
        List<String> parts = parts(written, FlatFact.of(stands));
        if (!parts.isEmpty()) {
            differs(of, Difference.ALTERED, parts);
        }
    }

    private void differs(Subject of, Difference how, List<String> parts) {
        found.accept(new FactDiffers(of.kind(), of.id(), of.client(), how, parts));
    }

    private static List<String> parts(
            SortedMap<String, String> written, SortedMap<String, String> stands) {
        SortedSet<String> keys = new TreeSet<>(written.keySet());
        keys.addAll(stands.keySet());
        keys.removeIf(key -> Objects.equals(written.get(key), stands.get(key)));
        return new ArrayList<>(keys);
    }
}
