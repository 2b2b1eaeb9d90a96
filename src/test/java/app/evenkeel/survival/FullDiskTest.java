package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.exchange.FileExport;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.Sample;
import app.evenkeel.store.SampleYear;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The journal lies on a disk that has no room left. */
class FullDiskTest {
    @TempDir private Path folder;
    private SmallDisk disk;
    private Path file;

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.at(Files.createDirectory(folder.resolve("disk")), 4_096);
        file = disk.resolve("journal.db");
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.unmount();
        }
    }

    private JournalFile open() {
        return JournalFile.open(file, Journals.CLOCK);
    }

    private static Map<String, String> texts(JournalFile journal) {
        Map<String, String> texts = new TreeMap<>();
        for (Entry entry : journal.relation(Plan.CLIENT).entries()) {
            texts.put(entry.id(), entry.summary());
        }
        return texts;
    }

    /** Writes until there is no room, and says how many writes were done. */
    private static int writeAll(JournalFile journal, Plan plan) {
        int done = 0;
        try {
            while (true) {
                journal.write(plan.changes(done));
                done++;
            }
        } catch (JournalRefused refused) {
            Troubled.refused(
                    FileTrouble.DISK_FULL,
                    () -> {
                        throw refused;
                    });
            assertThat(refused)
                    .hasMessageContaining("full")
                    .hasMessageContaining("free some space");
        }
        return done;
    }

    @Test
    void whatWasAcknowledgedIsThereAndWritingGoesOnWhenThereIsRoom() throws Exception {
        Plan plan = new Plan("w");
        disk.take(2_048);
        try (JournalFile journal = open()) {
            journal.write(Change.put(Sample.ACME));
            int done = writeAll(journal, plan);
            assertThat(done).isGreaterThan(5);
            disk.fill();
            Troubled.refused(FileTrouble.DISK_FULL, () -> journal.write(plan.changes(done)));
            assertThat(texts(journal)).isEqualTo(plan.after(done));

            disk.makeRoom();
            assertThat(journal.check()).isEmpty();
            journal.write(plan.changes(done));
            assertThat(texts(journal)).isEqualTo(plan.after(done + 1));
            assertThat(journal.check()).isEmpty();
        }
        try (JournalFile journal = open()) {
            assertThat(texts(journal)).isNotEmpty();
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void whoOpensAFullDiskFindsAllThatIsThere() throws Exception {
        Plan plan = new Plan("w");
        int done;
        try (JournalFile journal = open()) {
            journal.write(Change.put(Sample.ACME));
            done = writeAll(journal, plan);
            disk.fill();
        }
        disk.makeRoom();
        disk.fill();
        // What keeps the journal from being opened may only be the disk, and it says so.
        try (JournalFile journal = open()) {
            assertThat(texts(journal)).isEqualTo(plan.after(done));
        } catch (JournalRefused refused) {
            assertThat(refused).hasMessageContaining("full");
        }
        disk.makeRoom();
        try (JournalFile journal = open()) {
            assertThat(texts(journal)).isEqualTo(plan.after(done));
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void aBackupWithoutRoomIsRefusedAndLeavesNothing() throws Exception {
        try (JournalFile journal = SampleYear.in(file)) {
            Journal before = journal.everything();
            disk.fill();
            Backups backups = journal.backups();

            assertThatThrownBy(() -> backups.make(Backup.Reason.WANTED))
                    .isInstanceOf(JournalRefused.class)
                    .message()
                    .satisfiesAnyOf(
                            said -> assertThat(said).contains("is full"),
                            said -> assertThat(said).contains("No space left"));

            assertThat(
                            Files.isDirectory(backups.folder())
                                    ? Ground.names(backups.folder())
                                    : List.of())
                    .isEmpty();
            assertThat(journal.everything()).isEqualTo(before);
            disk.makeRoom();
            assertThat(Backups.look(backups.make(Backup.Reason.WANTED).file())).isEmpty();
        }
    }

    @Test
    void aRestoreWithoutRoomChangesNothing() throws Exception {
        Journal before;
        try (JournalFile journal = SampleYear.in(file)) {
            journal.backups().make(Backup.Reason.WANTED);
            journal.write(Change.put(Sample.BOX));
            before = journal.everything();
        }
        Backups backups = new Backups(file, Journals.CLOCK);
        List<Backup> all = backups.all();
        disk.fill();

        assertThatThrownBy(() -> backups.restore(all.getFirst().file()))
                .isInstanceOf(JournalRefused.class);

        assertThat(Ground.names(backups.folder())).hasSize(1);
        disk.makeRoom();
        try (JournalFile journal = open()) {
            assertThat(journal.everything()).isEqualTo(before);
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void anExportWithoutRoomIsRefusedAndLeavesNothing() throws Exception {
        try (JournalFile journal = SampleYear.in(file)) {
            Journal all = journal.everything();
            disk.fill();
            List<String> before = Ground.names(disk.resolve("."));

            assertThatThrownBy(() -> FileExport.write(disk.resolve("all.json"), all))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("all.json");

            assertThat(Ground.names(disk.resolve("."))).isEqualTo(before);
        }
    }

    @Test
    void anOlderJournalWithoutRoomStaysAsItIs() throws Exception {
        OlderJournals.unpack(2, file);
        byte[] before = Files.readAllBytes(file);
        disk.fill();

        assertThatThrownBy(this::open).isInstanceOf(JournalRefused.class);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        disk.makeRoom();
        try (JournalFile journal = open()) {
            assertThat(journal.check()).isEmpty();
            assertThat(journal.clients()).hasSize(1);
        }
    }

    /** The client is gone from the journal by then; the pages are written over when it goes on. */
    @Test
    void anErasureWithoutRoomIsFinishedWhenThereIsRoom() throws IOException {
        Plan plan = new Plan("w");
        try (JournalFile journal = open()) {
            journal.write(Change.put(Sample.ACME), Change.put(Sample.BOX));
            for (int write = 0; write < 20; write++) {
                journal.write(plan.changes(write));
            }
        }
        JournalFile journal = open();
        try (journal) {
            disk.fill();
            try {
                journal.erase(Plan.CLIENT);
            } catch (JournalRefused refused) {
                assertThat(refused).hasMessageContaining("full");
            }
            disk.makeRoom();
        }
        try (JournalFile again = open()) {
            if (again.everKnew(Plan.CLIENT)) {
                assertThat(texts(again)).isEqualTo(plan.after(20));
                again.erase(Plan.CLIENT);
            }
            assertThat(again.clients()).containsExactly(Sample.BOX);
            assertThat(again.check()).isEmpty();
        }
        assertThat(Files.readAllBytes(file))
                .asString(java.nio.charset.StandardCharsets.US_ASCII)
                .doesNotContain("as of write");
    }
}
