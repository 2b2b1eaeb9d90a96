package app.evenkeel.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that reads what comes from outside. */
final class Targets implements AutoCloseable {
    private final Path folder;
    private final List<Target> all;

    Targets() throws IOException {
        folder = Files.createTempDirectory("fuzz");
        all =
                Stream.of(
                                new ExchangeTargets(folder).all(),
                                new WordTargets().all(),
                                new PaperTargets().all(),
                                new FileTargets(folder).all(),
                                new JournalTargets(folder).all(),
                                new CommandTargets(folder).all())
                        .flatMap(List::stream)
                        .toList();
    }

    List<Target> all() {
        return all;
    }

    @Override
    public void close() throws IOException {
        clear(folder);
    }

    static void clear(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
