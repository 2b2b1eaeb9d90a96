package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.file.Claim;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/** How a second start of the program finds the window of the first: two processes and a file. */
class OneWindowTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir private Path folder;
    private Ground ground;
    private Path file;

    @BeforeEach
    void settle() {
        ground = new Ground(folder);
        file = folder.resolve("data/journal.db-window");
    }

    /** A process that holds the file, as a window does. */
    static final class Holder {
        private Holder() {}

        /**
         * @param args the file
         */
        public static void main(String[] args) throws InterruptedException {
            Claim claim = Claim.of(Path.of(args[0]));
            EntryWriter.say(claim.held() ? "held" : "not held");
            while (true) {
                if (claim.rung()) {
                    EntryWriter.say("rung");
                }
                Thread.sleep(1);
            }
        }
    }

    private Victim holder() throws IOException, InterruptedException {
        Victim holder = ground.start(Holder.class, file.toString());
        holder.hasBegun();
        return holder;
    }

    @Test
    void theSecondRingsAndTheFirstHearsIt() throws Exception {
        try (Victim first = holder()) {
            assertThat(first.lines()).containsExactly("held");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");

            assertThat(Claim.of(file).held()).isFalse();
            assertThat(Claim.ring(file, LONG)).isTrue();
            assertThat(Claim.ring(file, LONG)).isTrue();

            while (first.lines("rung").size() < 2) {
                Thread.sleep(1);
            }
            assertThat(first.lines()).containsExactly("held", "rung", "rung");
        }
    }

    @Test
    void whatAKilledWindowLeavesIsInNobodysWay() throws Exception {
        try (Victim first = holder()) {
            first.kill();
        }
        assertThat(file).exists();

        assertThat(Claim.ring(file, LONG)).isFalse();
        try (Claim claim = Claim.of(file)) {
            assertThat(claim.held()).isTrue();
            assertThat(claim.rung()).isFalse();
        }
        assertThat(file).doesNotExist();
    }

    /** It hangs, for one; then there are two windows, and the journal copes with that. */
    @Test
    void nobodyWaitsForeverForAWindowThatDoesNotAnswer() {
        try (Claim first = Claim.of(file)) {
            assertThat(first.held()).isTrue();
            assertThat(Claim.ring(file, Duration.ofMillis(50))).isFalse();
        }
    }

    @Test
    void withoutAWindowThereIsNobodyToRingFor() {
        assertThat(Claim.ring(file, LONG)).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void whereTheFileCannotBeMadeNobodyHoldsIt() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "My notes");

        try (Claim claim = Claim.of(notes.resolve("journal.db-window"))) {
            assertThat(claim.held()).isFalse();
            assertThat(claim.rung()).isFalse();
        }
    }
}
