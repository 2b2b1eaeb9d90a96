package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.Journal;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.Sample;
import app.evenkeel.store.SampleYear;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The journal's file is taken away while the journal is open. */
class LostFileTest {
    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("journal.db");
    }

    private static JournalFile open(Path file) {
        return JournalFile.open(file, Journals.CLOCK);
    }

    /** Another journal, whole in its one file. */
    private Path another() {
        Path another = folder.resolve("another.db");
        try (JournalFile journal = open(another)) {
            journal.write(Change.put(Sample.BOX));
        }
        return another;
    }

    @Test
    void nothingIsWrittenIntoAFileThatWasDeleted() throws Exception {
        try (JournalFile journal = SampleYear.in(file())) {
            Files.delete(file());

            Troubled.refused(FileTrouble.GONE, () -> journal.write(Change.put(Sample.BOX)));
            Troubled.refused(FileTrouble.GONE, () -> journal.erase("tal-or"));
        }
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFileThatWasMovedHoldsAllThatWasWrittenBefore() throws Exception {
        Path moved = folder.resolve("moved.db");
        Journal before;
        try (JournalFile journal = SampleYear.in(file())) {
            before = journal.everything();
            Files.move(file(), moved);

            Troubled.refused(FileTrouble.GONE, () -> journal.write(Change.put(Sample.BOX)));
        }
        assertThat(file()).doesNotExist();
        assertThat(folder.resolve("moved.db-seal")).doesNotExist();
        try (JournalFile journal = open(moved)) {
            assertThat(journal.everything()).isEqualTo(before);
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void aFileThatCameInItsPlaceStaysAsItIs() throws Exception {
        Path another = another();
        byte[] whole = Files.readAllBytes(another);
        JournalFile journal = SampleYear.in(file());
        try (journal) {
            Files.move(another, file(), StandardCopyOption.REPLACE_EXISTING);

            Troubled.refused(FileTrouble.GONE, () -> journal.write(Change.put(Sample.ACME)));
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(whole);
        assertThat(folder.resolve("journal.db-seal")).doesNotExist();
        Files.delete(folder.resolve("journal.db-newest"));
        try (JournalFile present = open(file())) {
            assertThat(present.clients()).containsExactly(Sample.BOX);
            assertThat(present.check()).isEmpty();
        }
    }

    /** The log of a journal has the journal's name, whichever file has that name. */
    @Test
    void whatIsOpenInItsPlaceLosesNothingWhenTheLostOneIsClosed() throws Exception {
        Path lost = Files.createDirectory(folder.resolve("lost"));
        JournalFile journal = SampleYear.in(file());
        Journal before = journal.everything();
        for (String name : Ground.names(folder)) {
            if (name.startsWith("journal.db")) {
                Files.move(folder.resolve(name), lost.resolve(name));
            }
        }
        Path copy = folder.resolve("copy");
        try (JournalFile present = open(file())) {
            present.write(Change.put(Sample.ACME));
            journal.close();
            present.write(Change.put(Sample.BOX));
            // As if the computer had stopped here.
            Files.createDirectory(copy);
            for (String name : Ground.names(folder)) {
                if (name.startsWith("journal.db")) {
                    Files.copy(folder.resolve(name), copy.resolve(name));
                }
            }
        }
        try (JournalFile present = open(copy.resolve("journal.db"))) {
            assertThat(present.clients()).containsExactly(Sample.ACME, Sample.BOX);
            assertThat(present.check()).isEmpty();
        }
        try (JournalFile earlier = open(lost.resolve("journal.db"))) {
            assertThat(earlier.everything()).isEqualTo(before);
        }
    }
}
