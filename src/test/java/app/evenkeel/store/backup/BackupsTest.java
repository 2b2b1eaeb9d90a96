package app.evenkeel.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.Sample;
import app.evenkeel.store.SampleYear;
import app.evenkeel.store.backup.Backup.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

class BackupsTest {
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final Client LATER = new Client("later", "Later Ltd", Language.EN);

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("journal.db");
    }

    private Backups backups() {
        return new Backups(file(), Journals.CLOCK);
    }

    private Journal read(Path journal) {
        try (JournalFile open = JournalFile.open(journal, Journals.CLOCK)) {
            return open.everything();
        }
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(backups().folder())) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupIsAWholeJournalForItsOwnerAlone() throws Exception {
        try (JournalFile journal = SampleYear.in(file())) {
            Backup backup = journal.backups().make(Reason.WANTED);

            assertThat(backup.name()).isEqualTo("20260301T093000Z-wanted");
            assertThat(inFolder()).containsExactly("20260301T093000Z-wanted.db");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())))
                    .isEqualTo("rw-------");
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(backups().folder())))
                    .isEqualTo("rwx------");
            assertThat(journal.backups().all()).containsExactly(backup);
            Path copy = Files.copy(backup.file(), folder.resolve("copy.db"));
            assertThat(read(copy)).isEqualTo(journal.everything());
        }
    }

    @Test
    void oneADayIsMadeAndOfOneDayTheNewestStays() throws Exception {
        try (JournalFile journal = SampleYear.in(file())) {
            LocalDate today = LocalDate.of(2026, 3, 1);
            assertThat(backups().dueOn(today, RIGA)).isTrue();
            backups().daily(RIGA);
            assertThat(backups().dueOn(today, RIGA)).isFalse();
            assertThat(backups().dueOn(today.plusDays(1), RIGA)).isTrue();

            journal.write(Change.put(LATER));
            Backup second = backups().daily(RIGA);

            assertThat(backups().all()).containsExactly(second);
            assertThat(inFolder()).hasSize(1);
        }
    }

    @Test
    void backupsAreMadeWhileOthersWrite() throws Exception {
        try (JournalFile journal = SampleYear.in(file())) {
            AtomicBoolean enough = new AtomicBoolean();
            Thread writer =
                    Thread.ofPlatform()
                            .start(() -> {
                                try (JournalFile other = JournalFile.open(file(), Journals.CLOCK)) {
                                    for (int i = 0; !enough.get(); i++) {
                                        other.write(
                                                Change.put(
                                                        "tal-or",
                                                        Sample.note(
                                                                "w" + i,
                                                                "2026-02-03T10:00:00+02:00",
                                                                "Note " + i)));
                                    }
                                }
                            });
            for (int i = 0; i < 10; i++) {
                Backup backup = journal.backups().make(Reason.WANTED);
                assertThat(Backups.look(backup.file())).isEmpty();
            }
            enough.set(true);
            writer.join();
            assertThat(journal.check()).isEmpty();
        }
        assertThat(backups().all()).hasSize(10);
    }

    @Test
    void aRestoredBackupStandsInTheJournalsPlaceAndWhatItReplacesIsKept() {
        Journal before;
        Journal after;
        Backup backup;
        try (JournalFile journal = SampleYear.in(file())) {
            before = journal.everything();
            backup = journal.backups().make(Reason.WANTED);
            journal.write(Change.put(LATER));
            after = journal.everything();
        }

        Backup replaced = backups().restore(backup.file()).orElseThrow();

        assertThat(read(file())).isEqualTo(before);
        assertThat(replaced.reason()).isEqualTo(Reason.REPLACED);
        assertThat(backups().all()).contains(replaced, backup);
        backups().restore(replaced.file());
        assertThat(read(file())).isEqualTo(after);
    }

    @Test
    void whoeverHasTheJournalOpenSeesWhatWasRestored() {
        try (JournalFile journal = SampleYear.in(file())) {
            Journal before = journal.everything();
            Backup backup = journal.backups().make(Reason.WANTED);
            journal.write(Change.put(LATER));
            long version = journal.othersVersion();

            backups().restore(backup.file());

            assertThat(journal.othersVersion()).isNotEqualTo(version);
            assertThat(journal.everything()).isEqualTo(before);
            journal.write(Change.put(LATER));
            assertThat(journal.check()).isEmpty();
        }
        assertThat(read(file()).relations()).hasSize(8);
    }

    @Test
    void aDamagedJournalIsReplacedAndKeptByteForByte() throws Exception {
        Journal before;
        Backup backup;
        try (JournalFile journal = SampleYear.in(file())) {
            before = journal.everything();
            backup = journal.backups().make(Reason.WANTED);
        }
        byte[] damaged = Files.readAllBytes(file());
        Arrays.fill(damaged, 100, 20_000, (byte) 7);
        Files.write(file(), damaged);
        assertThatThrownBy(() -> JournalFile.open(file(), Journals.CLOCK))
                .isInstanceOf(JournalRefused.class);

        assertThat(backups().lastGood()).contains(backup);
        Backup replaced = backups().restore(backup.file()).orElseThrow();

        assertThat(read(file())).isEqualTo(before);
        assertThat(replaced.file()).hasBinaryContent(damaged);
    }

    @Test
    void whatIsNoDatabaseAnyMoreIsReplacedAsWell() throws Exception {
        Journal before;
        Backup backup;
        try (JournalFile journal = SampleYear.in(file())) {
            before = journal.everything();
            backup = journal.backups().make(Reason.WANTED);
        }
        Files.writeString(file(), "no journal any more".repeat(100));

        Backup replaced = backups().restore(backup.file()).orElseThrow();

        assertThat(read(file())).isEqualTo(before);
        assertThat(replaced.file()).hasContent("no journal any more".repeat(100));
    }

    @Test
    void aJournalThatIsGoneComesBackFromItsBackup() throws Exception {
        Journal before;
        Backup backup;
        try (JournalFile journal = SampleYear.in(file())) {
            before = journal.everything();
            backup = journal.backups().make(Reason.WANTED);
        }
        Files.delete(file());

        assertThat(backups().restore(backup.file())).isEmpty();

        assertThat(read(file())).isEqualTo(before);
    }

    @Test
    void aDamagedJournalGivesNoBackupAndThrowsNoneAway() throws Exception {
        try (JournalFile journal = SampleYear.in(file())) {
            journal.backups().daily(ZoneOffset.UTC);
        }
        List<String> before = inFolder();
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 9_000, (byte) 7);
        Files.write(file(), bytes);

        assertThatThrownBy(() -> backups().daily(ZoneOffset.UTC))
                .isInstanceOf(JournalRefused.class);

        assertThat(inFolder()).isEqualTo(before);
    }

    @Test
    void whatIsNoWholeJournalIsNotRestored() throws Exception {
        Journal before;
        Backup backup;
        try (JournalFile journal = SampleYear.in(file())) {
            before = journal.everything();
            backup = journal.backups().make(Reason.WANTED);
        }
        byte[] bytes = Files.readAllBytes(backup.file());
        Path cut = folder.resolve("cut.db");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length * 2 / 3));
        Path notes = Files.writeString(folder.resolve("notes.txt"), "My notes");

        for (Path wrong : List.of(cut, notes, folder, folder.resolve("none.db"))) {
            assertThatThrownBy(() -> backups().restore(wrong))
                    .isInstanceOf(JournalRefused.class)
                    .hasMessageContaining(wrong.getFileName().toString());
        }

        assertThat(read(file())).isEqualTo(before);
        assertThat(inFolder()).containsExactly(backup.file().getFileName().toString());
    }

    @Test
    void whatWasLeftHalfMadeGoesOnceItIsAnHourOld() throws Exception {
        try (JournalFile journal = SampleYear.in(file())) {
            Path parts = Files.createDirectories(backups().folder());
            String name = ".evenkeel-00000000-0000-0000-0000-00000000000";
            Path old = Files.writeString(parts.resolve(name + "1.part"), "half");
            Path log = Files.writeString(parts.resolve(name + "1.part-wal"), "half");
            Path young = Files.writeString(parts.resolve(name + "2.part"), "half");
            Instant now = Journals.CLOCK.instant();
            for (Path file : List.of(old, log)) {
                Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofMinutes(61))));
            }
            Files.setLastModifiedTime(young, FileTime.from(now.minus(Duration.ofMinutes(59))));

            Backup made = journal.backups().make(Reason.WANTED);

            assertThat(parts.toFile().list())
                    .containsExactlyInAnyOrder(
                            made.file().getFileName().toString(), young.getFileName().toString());
        }
    }

    @Test
    void aCopyGoesToAnyFile() {
        Path target = folder.resolve("elsewhere/copy.db");
        try (JournalFile journal = SampleYear.in(file())) {
            journal.backups().to(target);

            assertThat(read(target)).isEqualTo(journal.everything());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journal.db",
                "./journal.db",
                "journal.db-newest",
                "journal.db-seal",
                "journal.db-backups/mine.db",
                "link.db"
            })
    void noCopyTakesThePlaceOfTheJournalsOwnFiles(String name) throws Exception {
        Files.createSymbolicLink(folder.resolve("link.db"), file());
        try (JournalFile journal = SampleYear.in(file())) {
            journal.backups().make(Reason.WANTED);
            Object key = Files.readAttributes(file(), BasicFileAttributes.class).fileKey();
            Path target = folder.resolve(name);

            assertThatThrownBy(() -> journal.backups().to(target))
                    .isInstanceOf(JournalRefused.class)
                    .hasMessageContaining(target.getFileName().toString())
                    .hasMessageContaining("choose another");
            assertThatThrownBy(() -> journal.backups().encryptedTo(target, new char[] {'a'}))
                    .isInstanceOf(JournalRefused.class);

            assertThat(Files.readAttributes(file(), BasicFileAttributes.class).fileKey())
                    .isEqualTo(key);
            assertThat(journal.backups().all()).hasSize(1);
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void aJournalIsNotRestoredFromItself() {
        try (JournalFile journal = SampleYear.in(file())) {
            assertThatThrownBy(() -> journal.backups().restore(file()))
                    .isInstanceOf(JournalRefused.class)
                    .hasMessageContaining("the journal itself");
            assertThat(journal.backups().all()).isEmpty();
        }
    }
}
