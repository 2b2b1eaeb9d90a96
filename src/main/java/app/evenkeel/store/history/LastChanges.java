package app.evenkeel.store.history;

import app.evenkeel.journal.FactKind;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Values;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When facts were last changed, for many of them at once. */
public record LastChanges(Db db) {
    private record Changed(String id, Instant at) {}

    /** Of these facts, those that were changed since they were added. */
    public Map<String, Instant> of(FactKind kind, List<String> ids) throws SQLException {
        // What stands beside max() comes from the row that has it. The time itself would not do:
        // as a text, a moment with a fraction of a second comes before the whole one.
        return db
                .list(
                        """
                        SELECT id, at, max(seq) FROM history
                        WHERE kind = ? AND id IN (SELECT value FROM json_each(?))
                        GROUP BY id HAVING count(*) > 1
                        """,
                        row -> new Changed(row.getString(1), Instant.parse(row.getString(2))),
                        kind.id(),
                        Values.jsonArray(ids))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Changed::id, Changed::at));
    }
}
