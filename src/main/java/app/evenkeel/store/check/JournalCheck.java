package app.evenkeel.store.check;

import app.evenkeel.file.Patience;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.check.Finding.Difference;
import app.evenkeel.store.check.Finding.FactDiffers;
import app.evenkeel.store.history.Breach;
import app.evenkeel.store.history.HistoryChain;
import app.evenkeel.store.history.HistoryReader;
import app.evenkeel.store.history.NewestRecord;
import app.evenkeel.store.search.SearchCheck;
import app.evenkeel.store.sqlite.Db;
import app.evenkeel.store.sqlite.Opening;
import app.evenkeel.store.sqlite.Session;
import app.evenkeel.store.table.Tables;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for everything that could be wrong with a journal. One part that cannot be looked at does
 * not keep the others from being.
 */
public final class JournalCheck {
    /** Of each part as many findings are told. */
    private static final int TOLD = 100;

    private interface Part {
        void run(List<Finding> findings) throws SQLException;
    }

    private final Db db;
    private final Path beside;
    private final Patience patience;
    private final List<Finding> findings = new ArrayList<>();

    private JournalCheck(Db db, Path beside, Patience patience) {
        this.db = db;
        this.beside = beside;
        this.patience = patience;
    }

    /**
     * @return nothing where all is well
     * @throws app.evenkeel.file.GivenUp once nobody waits for the session any more
     */
    public static List<Finding> of(Session session) {
        return of(session, session.file());
    }

    /**
     * @param journal the journal that the session's file is a copy of, or will stand in for: the
     *     newest hash is kept beside that
     */
    public static List<Finding> of(Session session, Path journal) {
        return session.read(db -> new JournalCheck(db, journal, session.patience()).everything());
    }

    private List<Finding> ofAnyForm() {
        FileCheck file = new FileCheck(db);
        part(found -> found.addAll(file.integrity()));
        part(found -> found.addAll(file.references()));
        part(this::chain);
        return List.copyOf(findings);
    }

    /** Facts of an older form are looked at once they have this one. */
    private List<Finding> everything() throws SQLException {
        ofAnyForm();
        if (db.number("PRAGMA user_version") == Opening.FORM) {
            part(this::facts);
        }
        return List.copyOf(findings);
    }

    private void chain(List<Finding> found) throws SQLException {
        for (Breach breach : HistoryChain.verify(db, newest(found))) {
            found.add(new Finding.HistoryBroken(breach));
        }
    }

    private @Nullable NewestRecord newest(List<Finding> found) {
        try {
            return NewestRecord.keptBeside(beside).orElse(null);
        } catch (Refused _) {
            found.add(new Finding.NoteUnreadable(NewestRecord.beside(beside)));
            return null;
        }
    }

    private void facts(List<Finding> found) throws SQLException {
        try (SearchCheck search = SearchCheck.of(db)) {
            new FactsCheck(new Tables(db), new HistoryReader(db), found::add).run(search::take);
            List<SearchCheck.Wrong> unread =
                    found.stream().flatMap(finding -> unreadable(finding).stream()).toList();
            search.wrong().stream()
                    .filter(wrong -> !unread.contains(wrong))
                    .forEach(w -> found.add(new Finding.SearchDiffers(w.kind(), w.id())));
        }
    }

    /** What could not be read could not be compared with the search index either. */
    private static Optional<SearchCheck.Wrong> unreadable(Finding finding) {
        return finding instanceof FactDiffers(FactKind kind, String id, _, Difference difference, _)
                        && difference == Difference.UNREADABLE
                ? Optional.of(new SearchCheck.Wrong(kind.id(), id))
                : Optional.empty();
    }

    private void part(Part part) {
        patience.require();
        List<Finding> found = new ArrayList<>();
        try {
            part.run(found);
        } catch (SQLException e) {
            // What was stopped has found nothing.
            patience.require();
            found.add(new Finding.FileDamaged(String.valueOf(e.getMessage())));
        }
        found.stream().distinct().limit(TOLD).forEach(findings::add);
        int more = (int) found.stream().distinct().skip(TOLD).count();
        if (more > 0) {
            findings.add(new Finding.More(more));
        }
    }
}
