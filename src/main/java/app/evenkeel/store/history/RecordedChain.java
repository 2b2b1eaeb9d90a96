package app.evenkeel.store.history;

import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.chain.Chain;
import app.evenkeel.journal.chain.ChainBroken;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.journal.chain.ChainField;
import app.evenkeel.journal.chain.ChainRecord;
import app.evenkeel.store.flat.FlatFact;
import app.evenkeel.store.sqlite.Session;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The history of a journal's file as others can verify it; each answer is a transaction. */
public record RecordedChain(Session session) implements Chain {
    @Override
    public ChainEnd newest() {
        Optional<NewestRecord> kept = NewestRecord.keptBeside(session.file());
        return session.read(db -> {
            HistoryReader history = new HistoryReader(db);
            long end = history.end();
            List<HistoryRecord> last = history.behind(end - 1, 1);
            if (kept.isPresent() && !holds(history, kept.get())) {
                throw new ChainBroken(
                        "it does not hold record %d as it was noted outside the journal"
                                .formatted(kept.get().seq()));
            }
            return new ChainEnd(
                    end, last.isEmpty() ? HistoryForm.NOTHING_BEFORE : last.getFirst().hash());
        });
    }

    private static boolean holds(HistoryReader history, NewestRecord kept) throws SQLException {
        return kept.seq() == 0
                || history.behind(kept.seq() - 1, 1).stream()
                        .anyMatch(r -> r.hash().equals(kept.hash()));
    }

    @Override
    public List<ChainRecord> behind(long number, int most) {
        return session.read(db -> new HistoryReader(db).behind(number, most)).stream()
                .map(RecordedChain::shown)
                .toList();
    }

    private static ChainRecord shown(HistoryRecord record) {
        List<String> commitments =
                record.fields().stream().map(HistoryRecord.Field::commitment).toList();
        return new ChainRecord(
                record.seq(),
                record.previous(),
                HistoryForm.text(
                        record.previous(),
                        record.fact(),
                        record.change(),
                        record.at(),
                        commitments),
                record.hash(),
                record.fields().stream().map(RecordedChain::shown).toList());
    }

    private static ChainField shown(HistoryRecord.Field field) {
        String salt = field.salt();
        String value = field.value();
        return salt == null || value == null
                ? new ChainField(field.name(), null, null, field.commitment())
                : new ChainField(
                        field.name(),
                        value,
                        HistoryForm.text(salt, field.name(), value),
                        field.commitment());
    }

    @Override
    public boolean agreesWith(Fact fact) {
        FactKind kind = FactKind.of(fact);
        HistoryReplay replay = new HistoryReplay();
        session.read(db -> {
            new HistoryReader(db).ofFact(kind, fact.id(), replay::take);
            return replay;
        });
        return replay.contradicting().isEmpty()
                && FlatFact.of(fact)
                        .equals(replay.facts().get(new HistoryReplay.Key(kind.id(), fact.id())));
    }
}
