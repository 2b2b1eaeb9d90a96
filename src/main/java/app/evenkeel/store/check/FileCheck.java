package app.evenkeel.store.check;

import app.evenkeel.store.sqlite.Db;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What SQLite itself can tell of its file. */
record FileCheck(Db db) {
    private record Orphan(String table, long row, String target) {}

    /** Pages, trees, indexes, constraints and the search index as such. */
    List<Finding> integrity() throws SQLException {
        return db.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
                .filter(said -> !said.equals("ok"))
                .<Finding>map(said -> new Finding.FileDamaged(said.strip()))
                .toList();
    }

    List<Finding> references() throws SQLException {
        List<Orphan> orphans =
                db.list(
                        "PRAGMA foreign_key_check",
                        row -> new Orphan(row.getString(1), row.getLong(2), row.getString(3)));
        List<Finding> findings = new ArrayList<>();
        for (Orphan orphan : orphans) {
            findings.add(
                    new Finding.ReferenceBroken(orphan.table(), name(orphan), orphan.target()));
        }
        return findings;
    }

    /** The id in a row; the row's number where its table has no ids. */
    private String name(Orphan orphan) {
        try {
            Optional<String> id =
                    db.first(
                            "SELECT id FROM %s WHERE rowid = ?".formatted(orphan.table()),
                            row -> row.getString(1),
                            orphan.row());
            return id.orElse(String.valueOf(orphan.row()));
        } catch (SQLException _) {
            return String.valueOf(orphan.row());
        }
    }
}
