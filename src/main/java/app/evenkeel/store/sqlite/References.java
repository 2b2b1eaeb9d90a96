package app.evenkeel.store.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Names the reference that leads nowhere, after SQLite has only said that there is one. */
final class References {
    private static final List<String> OF_A_CLIENT =
            List.of("engagement", "invoice", "entry", "account", "boundary", "decision", "letter");

    private References() {}

    /** A sentence about the first broken reference within the open transaction. */
    static Optional<String> firstBroken(Db db) throws SQLException {
        for (String table : OF_A_CLIENT) {
            Optional<String> orphan = withoutClient(db, table);
            if (orphan.isPresent()) {
                return orphan;
            }
        }
        for (String column : List.of("engagement", "answers", "invoice")) {
            String target = column.equals("answers") ? "entry" : column;
            Optional<String> broken =
                    db.first(
                            """
                            SELECT f.id, f.client, f.%1$s FROM entry f
                            LEFT JOIN %2$s t ON t.client = f.client AND t.id = f.%1$s
                            WHERE f.%1$s IS NOT NULL AND t.id IS NULL
                            """
                                    .formatted(column, target),
                            row ->
                                    sentence(
                                            "Entry " + row.getString(1),
                                            row.getString(2),
                                            target + " " + row.getString(3)));
            if (broken.isPresent()) {
                return broken;
            }
        }
        return db.first(
                """
                SELECT f.letter, f.client, f.invoice FROM letter_invoice f
                LEFT JOIN invoice t ON t.client = f.client AND t.id = f.invoice
                WHERE t.id IS NULL
                """,
                row ->
                        sentence(
                                "Letter " + row.getString(1),
                                row.getString(2),
                                "invoice " + row.getString(3)));
    }

    private static Optional<String> withoutClient(Db db, String table) throws SQLException {
        return db.first(
                "SELECT f.id, f.client FROM %s f LEFT JOIN client c ON c.id = f.client WHERE c.id IS NULL"
                        .formatted(table),
                row ->
                        "The %s %s belongs to the client %s, who is not in the journal; nothing was written."
                                .formatted(table, row.getString(1), row.getString(2)));
    }

    private static String sentence(String from, String client, String to) {
        return "%s names the %s, which the client %s does not have; nothing was written."
                .formatted(from, to, client);
    }
}
