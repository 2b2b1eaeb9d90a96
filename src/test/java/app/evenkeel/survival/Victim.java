package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A process that is killed.
 *
 * @param said what it printed, which outlives it
 */
record Victim(Process process, Path said, Path complained) implements AutoCloseable {
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    /** Waits until it has said something. */
    void hasBegun() throws IOException, InterruptedException {
        long limit = System.nanoTime() + AT_MOST.toNanos();
        while (lines().isEmpty()) {
            assertThat(process.isAlive()).as("running: %s", complaints()).isTrue();
            assertThat(System.nanoTime()).as("begun in time").isLessThan(limit);
            Thread.sleep(1);
        }
    }

    /** Kills it on the spot, and says whether it was still running. */
    boolean kill() throws InterruptedException {
        boolean running = process.isAlive();
        process.destroyForcibly();
        process.waitFor();
        return running;
    }

    /** Waits until it has ended by itself. */
    void ends() throws IOException, InterruptedException {
        assertThat(process.waitFor(AT_MOST)).as("ended in time").isTrue();
        assertThat(process.exitValue()).as(complaints()).isZero();
    }

    /** What it said in whole lines. */
    List<String> lines() throws IOException {
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    List<String> lines(String beginning) throws IOException {
        return lines().stream().filter(line -> line.startsWith(beginning)).toList();
    }

    String complaints() throws IOException {
        return Files.readString(complained);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
