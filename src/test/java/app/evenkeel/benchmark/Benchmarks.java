package app.evenkeel.benchmark;

import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures what it is asked to, or all: {@code start journal}. */
final class Benchmarks {
    private static final Path FOLDER = Path.of("target", "benchmarks");
    private static final ZoneId ZONE = ZoneId.of("Europe/Riga");

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<String> asked = args.length == 0 ? List.of("start", "journal") : List.of(args);
        Clock clock = Clock.system(ZONE);
        LocalDate today = LocalDate.now(clock);
        Path large = LargeJournal.ofTwentyYears(today).in(FOLDER, clock);
        if (asked.contains("start")) {
            Map<String, Path> journals = new LinkedHashMap<>();
            journals.put("sample", sample(today, clock));
            journals.put("500 clients", large);
            new Starts(Path.of("target", "evenkeel"), FOLDER).measure(journals);
        }
        if (asked.contains("journal")) {
            try (JournalFile journal = JournalFile.open(large, clock)) {
                new InProcess(journal, today).measure();
            }
        }
        System.exit(0);
    }

    private static Path sample(LocalDate today, Clock clock) throws Exception {
        Path file = FOLDER.resolve("sample-%s.db".formatted(today));
        if (Files.notExists(file)) {
            try (JournalFile journal = JournalFile.open(file, clock)) {
                journal.write(Change.putAll(Sample.on(today, ZONE, Language.EN)));
            }
        }
        return file;
    }
}
