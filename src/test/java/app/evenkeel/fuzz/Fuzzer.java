package app.evenkeel.fuzz;

import app.evenkeel.journal.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Feeds one target. Each input follows from the target's seed and its own number alone, so that one
 * can be tried again without those before it. What goes wrong ends it with an error that names
 * both, and the input lies in {@code target/fuzz} then.
 */
final class Fuzzer implements AutoCloseable {
    /** For one input. Nothing that is read should take a hundredth of it. */
    private static final Duration HANGS = Duration.ofSeconds(30);

    private static final Path OFFENDERS = Path.of("target", "fuzz");
    private static final int DEEPEST_LINE = 12;

    private final Target target;
    private final long seed;
    private final ExecutorService reading =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("fuzz").unstarted(work));
    private long number;
    private long accepted;
    private long refused;
    private long slowest;

    Fuzzer(Target target, long seed) {
        this.target = target;
        this.seed = seed;
    }

    Target target() {
        return target;
    }

    /** The examples as they are: each must be accepted. */
    Fuzzer examples() throws IOException {
        for (byte[] example : target.seeds()) {
            if (end(example) != Target.End.ACCEPTED) {
                throw failed(example, new AssertionError("a valid example was refused"));
            }
        }
        return this;
    }

    /** Tries an input that was kept. */
    Target.End once(byte[] input) throws IOException {
        return end(input);
    }

    /** Tries the next input. */
    void next() throws IOException {
        byte[] input = input(number);
        if (end(input) == Target.End.ACCEPTED) {
            accepted++;
        } else {
            refused++;
        }
        number++;
    }

    /** An input by its number, from 0. */
    byte[] input(long of) {
        Random random = new Random(seed * 1_000_003 + of);
        // Neighbouring seeds begin alike.
        random.nextLong();
        List<byte[]> seeds = target.seeds();
        byte[] example = seeds.get(random.nextInt(seeds.size()));
        return new Mutator(random, target.words()).changed(example, seeds);
    }

    private Target.End end(byte[] input) throws IOException {
        long start = System.nanoTime();
        Future<Target.End> end = reading.submit(() -> target.reader().read(input));
        try {
            return end.get(HANGS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            return refusal(input, e.getCause());
        } catch (TimeoutException e) {
            throw failed(input, new AssertionError("is not done after " + HANGS, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
    }

    private Target.End refusal(byte[] input, Throwable thrown) throws IOException {
        if (!(thrown instanceof Refused)) {
            throw failed(input, thrown);
        }
        try {
            Sentence.check(thrown.getMessage());
        } catch (AssertionError e) {
            throw failed(input, e);
        }
        return Target.End.REFUSED;
    }

    private AssertionError failed(byte[] input, Throwable why) throws IOException {
        String name = "%s-%d-%d".formatted(target.name(), seed, number);
        Path file = Files.createDirectories(OFFENDERS).resolve(name);
        Files.write(file, input);
        return new AssertionError(
                "%s, seed %d, number %d (%d bytes, in %s): %s"
                        .formatted(target.name(), seed, number, input.length, file, told(why)),
                why);
    }

    private static String told(Throwable why) {
        StringBuilder told = new StringBuilder(why.toString());
        StackTraceElement[] trace = why.getStackTrace();
        for (int i = 0; i < Math.min(DEEPEST_LINE, trace.length); i++) {
            told.append("\n    ").append(trace[i]);
        }
        return told.toString();
    }

    /** What has become of all inputs so far. */
    String tally() {
        return "%-16s %9d executions: %9d accepted, %9d refused, the slowest in %d ms"
                .formatted(
                        target.name(),
                        accepted + refused,
                        accepted,
                        refused,
                        TimeUnit.NANOSECONDS.toMillis(slowest));
    }

    @Override
    public void close() {
        reading.shutdownNow();
    }
}
