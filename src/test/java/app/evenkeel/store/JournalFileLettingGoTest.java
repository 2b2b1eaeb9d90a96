package app.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** A journal whose file is opened, moved or deleted by others while it is open. */
class JournalFileLettingGoTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Client ACME = new Client("acme", "Acme", Language.EN);
    private static final Client BETA = new Client("beta", "Beta", Language.EN);

    @TempDir private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void noDescriptorIsHeldWhileOthersMayOpenTheFile() throws IOException {
        try (JournalFile journal = JournalFile.open(file(), CLOCK)) {
            journal.write(Change.put(ACME));
            assertThat(heldOpen()).isNotEmpty();

            List<String> meanwhile = journal.letGo(this::heldOpenUnchecked);

            assertThat(meanwhile).isEmpty();
            journal.write(Change.put(BETA));
            assertThat(journal.clients()).containsExactly(ACME, BETA);
        }
    }

    @Test
    void whatOthersWriteMeanwhileIsThereAfterwards() {
        try (JournalFile journal = JournalFile.open(file(), CLOCK)) {
            journal.write(Change.put(ACME));
            journal.letGo(() -> {
                try (JournalFile other = JournalFile.open(file(), CLOCK)) {
                    return other.write(Change.put(BETA));
                }
            });

            assertThat(journal.clients()).containsExactly(ACME, BETA);
        }
    }

    @Test
    void nothingIsWrittenIntoAFileThatWasTakenAway() throws IOException {
        try (JournalFile journal = JournalFile.open(file(), CLOCK)) {
            Path elsewhere = folder.resolve("elsewhere.db");
            Files.move(file(), elsewhere);
            assertThatThrownBy(() -> journal.write(Change.put(ACME)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("no longer where it was");

            Files.move(elsewhere, file());
            journal.write(Change.put(ACME));
            assertThat(journal.clients()).containsExactly(ACME);
        }
    }

    @Test
    void nothingIsWrittenIntoAFileInWhosePlaceThereIsAnother() throws IOException {
        try (JournalFile journal = JournalFile.open(file(), CLOCK)) {
            Path other = Files.copy(file(), folder.resolve("other.db"));
            Files.move(other, file(), StandardCopyOption.REPLACE_EXISTING);

            assertThatThrownBy(() -> journal.write(Change.put(ACME))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> journal.letGo(() -> "")).isInstanceOf(Refused.class);
        }
    }

    private Path file() {
        return folder.resolve("journal.db");
    }

    private List<String> heldOpenUnchecked() {
        try {
            return heldOpen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this process holds open of the journal. */
    private List<String> heldOpen() throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors
                    .map(JournalFileLettingGoTest::target)
                    .filter(target -> target.startsWith(file().toString()))
                    .toList();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
