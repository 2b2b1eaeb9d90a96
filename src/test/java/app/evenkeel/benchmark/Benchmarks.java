package app.evenkeel.benchmark;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Measures what it is asked to, or all: {@code start journal write tone window}. */
final class Benchmarks {
    private static final Path FOLDER = Path.of("target", "benchmarks");

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<String> asked =
                args.length == 0
                        ? List.of("start", "journal", "write", "tone", "window")
                        : List.of(args);
        Path large = LargeJournal.ofTwentyYears(Desks.TODAY).in(FOLDER, Desks.CLOCK);
        if (asked.contains("start")) {
            Map<String, Path> journals = new LinkedHashMap<>();
            journals.put("sample", sample());
            journals.put("500 clients", large);
            new Starts(Path.of("target", "evenkeel"), FOLDER).measure(journals);
        }
        try (JournalFile journal = JournalFile.open(large, Desks.CLOCK)) {
            InProcess readings = new InProcess(journal, Desks.TODAY);
            if (asked.contains("journal")) {
                readings.measure();
            }
            if (asked.contains("write")) {
                new OneWrite(journal)
                        .measure(IntStream.range(1000, 1100).mapToObj(readings::entry).toList());
            }
        }
        if (asked.contains("tone")) {
            ToneRead.measure();
        }
        if (asked.contains("window")) {
            new InWindow(JournalFile.open(large, Desks.CLOCK), FOLDER).measure();
        }
        System.exit(0);
    }

    /** Counted from the machine's day, by which the started program goes. */
    private static Path sample() throws Exception {
        Clock clock = Clock.system(Desks.RIGA);
        LocalDate today = LocalDate.now(clock);
        Path file = FOLDER.resolve("sample-%s.db".formatted(today));
        if (Files.notExists(file)) {
            try (JournalFile journal = JournalFile.open(file, clock)) {
                journal.write(Change.putAll(Sample.on(today, Desks.RIGA, Language.EN)));
            }
        }
        return file;
    }
}
