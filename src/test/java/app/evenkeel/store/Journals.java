package app.evenkeel.store;

import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Journal files for tests, and what tests ask of journals. */
final class Journals {
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T09:30:00.123456Z"), ZoneOffset.UTC);

    private Journals() {}

    /** What a test does with a journal file. */
    interface Trial {
        void with(JournalFile file) throws Exception;
    }

    /** Runs a trial on a new journal in a folder of its own, which is gone afterwards. */
    static void inNewFile(Trial trial) throws Exception {
        Path folder = Files.createTempDirectory("journal");
        try (JournalFile file = JournalFile.open(folder.resolve("journal.db"), CLOCK)) {
            trial.with(file);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(f -> {
                        try {
                            Files.delete(f);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    /** Every fact of a journal, flattened, by kind and id. */
    static Map<HistoryReplay.Key, SortedMap<String, String>> flattened(Journal journal) {
        return Change.putAll(journal).stream()
                .map(change -> ((Change.Put) change).fact())
                .collect(Collectors.toMap(Journals::key, FlatFact::of));
    }

    private static HistoryReplay.Key key(Fact fact) {
        return new HistoryReplay.Key(FactKind.of(fact).id(), fact.id());
    }

    static HistoryReplay replayed(JournalFile file) {
        return file.session()
                .read(db -> {
                    HistoryReplay replay = new HistoryReplay();
                    new HistoryReader(db).each(replay::take);
                    return replay;
                });
    }
}
