package app.evenkeel.store.history;

import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Journal;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.flat.FlatFact;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What tests ask of a journal's history. */
public final class Histories {
    private Histories() {}

    /** Whether the history was touched: the sentences about it, none where it is whole. */
    public static List<String> breaches(JournalFile file) {
        return Journals.session(file)
                .read(db ->
                        HistoryChain.verify(db, NewestRecord.keptBeside(file.path()).orElse(null)))
                .stream()
                .map(Breach::what)
                .toList();
    }

    public static HistoryReplay replayed(JournalFile file) {
        return Journals.session(file)
                .read(db -> {
                    HistoryReplay replay = new HistoryReplay();
                    new HistoryReader(db).each(replay::take);
                    return replay;
                });
    }

    /** Every fact of a journal, flattened, by kind and id. */
    public static Map<HistoryReplay.Key, SortedMap<String, String>> flattened(Journal journal) {
        return Change.putAll(journal).stream()
                .map(change -> ((Change.Put) change).fact())
                .collect(Collectors.toMap(Histories::key, FlatFact::of));
    }

    private static HistoryReplay.Key key(Fact fact) {
        return new HistoryReplay.Key(FactKind.of(fact).id(), fact.id());
    }
}
