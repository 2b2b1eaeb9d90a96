package app.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.store.sqlite.Db;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a screen asks for never walks through a whole table that grows. */
class QueryPlanTest {
    private static final Pattern SCAN_OF_A_BIG_TABLE =
            Pattern.compile(
                    "SCAN (?!(CONSTANT ROW|client|client_hours|owner\\w*|json_each|search_words|w)\\b).*");

    /** The walks that stop after a page, which a sort would make walk to the end. */
    private static final Pattern LONG_AND_SORTED =
            Pattern.compile(
                    "history|search_words|WHERE client = \\? AND .* ORDER BY", Pattern.DOTALL);

    @Test
    void screensReadThroughIndexes() throws Exception {
        Journals.inNewFile(file -> {
            file.write(Change.put(Sample.ACME), Change.put("acme", Sample.invoice("i1", "1")));
            ZoneId zone = ZoneId.of("Europe/Riga");
            LocalDate day = LocalDate.of(2026, 1, 1);
            file.isEmpty();
            file.owner();
            file.clients();
            file.client("acme");
            file.relation("acme");
            file.relationForJudgement("acme", day);
            file.entry("n1");
            file.invoice("i1");
            file.invoiceByNumber("1");
            file.clientOf(FactKind.LETTER, "l1");
            file.clientOfDeliverable("d1");
            TimelineCursor next = file.timeline("acme", zone, null, 1).next();
            file.timeline("acme", zone, next, 1);
            file.search("first", 9);
            file.history(FactKind.INVOICE, "i1");
            file.lastChanges(FactKind.ENTRY, List.of("n1"));
            file.writtenTogether(1);
            file.newestChange();
            file.deletedClients();
            file.write(Change.put("acme", Sample.invoice("i1", "2")));
            file.undo(2);
            file.write(Change.remove(Invoice.class, "i1"));

            assertThat(plans(file))
                    .isNotEmpty()
                    .noneMatch(p -> SCAN_OF_A_BIG_TABLE.matcher(p).find())
                    .noneMatch(p -> p.contains("TEMP B-TREE") && LONG_AND_SORTED.matcher(p).find());
        });
    }

    /** The plans of all statements that the file has used so far. */
    private static List<String> plans(JournalFile file) throws Exception {
        List<String> statements = file.session().read(Db::statements);
        List<String> plans = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.path())) {
            for (String sql : statements) {
                if (sql.startsWith("PRAGMA")) {
                    continue;
                }
                try (var rows =
                        connection.createStatement().executeQuery("EXPLAIN QUERY PLAN " + sql)) {
                    while (rows.next()) {
                        plans.add(rows.getString("detail") + " -- " + sql);
                    }
                }
            }
        }
        return plans;
    }
}
