package app.evenkeel.fuzz;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Whatever is read, it is taken and right, or refused in one sentence with nothing changed; the
 * short run of {@link Fuzzing}, which always tries the same.
 */
class FuzzTest {
    private static final int MANY = 200;

    /** Of those that open a journal for each input, or lay out pages. */
    private static final Map<String, Integer> FEW =
            Map.of(
                    "import-json", 10,
                    "import-csv", 10,
                    "newest", 15,
                    "seal", 15,
                    "sqlite", 20,
                    "commands", 40,
                    "file-names", 8,
                    "passphrase", 10,
                    "search", 40,
                    "paper", 20);

    private static Targets targets;

    @BeforeAll
    static void open() throws IOException {
        // What is refused is logged with its traces.
        Logger.getLogger("").setLevel(Level.OFF);
        targets = new Targets();
    }

    @AfterAll
    static void close() throws IOException {
        targets.close();
        Logger.getLogger("").setLevel(Level.INFO);
    }

    @TestFactory
    Stream<DynamicTest> isTakenRightlyOrRefusedInOneSentence() {
        return targets.all().stream()
                .map(target -> DynamicTest.dynamicTest(target.name(), () -> feed(target)));
    }

    private static void feed(Target target) throws IOException {
        try (Fuzzer fuzzer = new Fuzzer(target, 1)) {
            fuzzer.examples();
            for (int i = 0; i < FEW.getOrDefault(target.name(), MANY); i++) {
                fuzzer.next();
            }
        }
    }
}
