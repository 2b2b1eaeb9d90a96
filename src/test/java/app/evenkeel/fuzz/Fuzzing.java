package app.evenkeel.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Feeds all targets for some minutes, and says what became of it; what goes wrong ends it with an
 * error. Run by {@code mvn -Pfuzz process-test-classes}, with {@code -Dminutes=60} for longer.
 */
final class Fuzzing {
    /** Of one target, before it is the turn of the next. */
    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(200);

    private static final Path INPUT = Path.of("target", "fuzz");

    private Fuzzing() {}

    /**
     * @param args how many minutes; then perhaps the number that all chance begins with, and the
     *     name of the only target; or the word {@code again} and the files of {@code target/fuzz}
     *     to be tried once more
     */
    public static void main(String[] args) throws IOException {
        // What is refused is logged with its traces.
        Logger.getLogger("").setLevel(Level.OFF);
        try (Targets targets = new Targets()) {
            if (args[0].equals("again")) {
                again(targets, List.of(args).subList(1, args.length));
                return;
            }
            long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime() >>> 8;
            System.out.println("seed " + seed);
            String only = args.length > 2 ? args[2] : "";
            List<Fuzzer> fuzzers = new ArrayList<>();
            for (Target target : targets.all()) {
                if (only.isEmpty() || only.equals(target.name())) {
                    fuzzers.add(new Fuzzer(target, seed));
                }
            }
            roundRobin(
                    fuzzers,
                    TimeUnit.SECONDS.toNanos(Math.round(60 * Double.parseDouble(args[0]))));
        }
    }

    private static void roundRobin(List<Fuzzer> fuzzers, long budget) throws IOException {
        long end = System.nanoTime() + budget;
        List<String> failures = new ArrayList<>();
        List<Fuzzer> going = new ArrayList<>(fuzzers);
        for (Fuzzer fuzzer : fuzzers) {
            fuzzer.examples();
        }
        while (System.nanoTime() < end && !going.isEmpty()) {
            for (Fuzzer fuzzer : List.copyOf(going)) {
                try {
                    turn(fuzzer);
                } catch (AssertionError e) {
                    failures.add(String.valueOf(e.getMessage()));
                    System.out.println(e.getMessage());
                    going.remove(fuzzer);
                }
            }
        }
        for (Fuzzer fuzzer : fuzzers) {
            System.out.println(fuzzer.tally());
            fuzzer.close();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " targets failed");
        }
    }

    private static void turn(Fuzzer fuzzer) throws IOException {
        long end = System.nanoTime() + TURN;
        do {
            fuzzer.next();
        } while (System.nanoTime() < end);
    }

    private static void again(Targets targets, List<String> names) throws IOException {
        for (String name : names) {
            byte[] input = Files.readAllBytes(INPUT.resolve(name));
            for (Target target : targets.all()) {
                if (name.replaceAll("-\\d+-\\d+$", "").equals(target.name())) {
                    System.out.println(name + ": " + new Fuzzer(target, 0).once(input));
                }
            }
        }
    }
}
