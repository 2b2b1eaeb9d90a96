package app.evenkeel.store;

import app.evenkeel.store.sqlite.Session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;

/** Journal files for tests, and what tests ask of journals. */
public final class Journals {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T09:30:00.123456Z"), ZoneOffset.UTC);

    private Journals() {}

    /** What a test does with a journal file. */
    public interface Trial {
        void with(JournalFile file) throws Exception;
    }

    /** Runs a trial on a new journal in a folder of its own, which is gone afterwards. */
    public static void inNewFile(Trial trial) throws Exception {
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

    /** For looking at the file, and behind the program's back. */
    public static Session session(JournalFile file) {
        return file.session();
    }
}
