package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.exchange.FileExport;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.Journal;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.Sample;
import app.evenkeel.store.SampleYear;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;
import app.evenkeel.store.history.Histories;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/** Journals of newer and older versions of the program. */
class VersionsTest {
    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("journal.db");
    }

    private static JournalFile open(Path file) {
        return JournalFile.open(file, Journals.CLOCK);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anOlderJournalGetsTheNewestFormAfterABackupOfWhatItWas(int form) throws Exception {
        OlderJournals.unpack(form, file());
        assertThat(OlderJournals.form(file())).isEqualTo(form);
        Path exported = folder.resolve("now.json");
        Journal now;
        Backup backup;
        try (JournalFile journal = open(file())) {
            now = journal.everything();
            FileExport.write(exported, now);
            assertThat(journal.check()).isEmpty();
            assertThat(Histories.replayed(journal).facts()).isEqualTo(Histories.flattened(now));
            backup = journal.backups().all().getFirst();
            assertThat(journal.backups().all()).hasSize(1);
        }

        try (InputStream then =
                JournalFile.class.getResourceAsStream("journal-%d.json".formatted(form))) {
            assertThat(exported).hasBinaryContent(then.readAllBytes());
        }
        assertThat(OlderJournals.form(file())).isEqualTo(3);
        assertThat(backup.reason()).isEqualTo(Backup.Reason.BEFORE_UPDATE);
        assertThat(OlderJournals.form(backup.file())).isEqualTo(form);
        assertThat(Backups.look(backup.file())).isEmpty();
        Path copy = Files.copy(backup.file(), folder.resolve("copy.db"));
        try (JournalFile journal = open(copy)) {
            assertThat(journal.everything()).isEqualTo(now);
        }
    }

    @Test
    void lettersUnderWayAndTheirWordingComeAlong() throws Exception {
        OlderJournals.unpack(2, file());

        try (JournalFile journal = open(file())) {
            Journal now = journal.everything();
            assertThat(now.owner().correspondence().templates()).hasSize(3);
            assertThat(now.owner().correspondence().rates()).hasSize(1);
            assertThat(now.owner().correspondence().stationery().letterhead())
                    .isEqualTo("Maija Ozola\nRīga");
            assertThat(journal.relation("acme").drafts())
                    .singleElement()
                    .satisfies(draft -> assertThat(draft.toString()).contains("Hei"));
            journal.erase("acme");
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void aNewerJournalIsRefusedByEveryDoorAndStaysAsItIs() throws Exception {
        SampleYear.in(file()).close();
        Path newer = Files.copy(file(), folder.resolve("newer.db"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + newer)) {
            connection.createStatement().executeUpdate("PRAGMA user_version = 99");
            connection.createStatement().executeUpdate("PRAGMA journal_mode = DELETE");
        }
        byte[] before = Files.readAllBytes(newer);
        byte[] present = Files.readAllBytes(file());

        Troubled.refused(FileTrouble.NEWER, () -> open(newer));
        Troubled.refused(FileTrouble.NEWER, () -> JournalFile.openAsItIs(newer, Journals.CLOCK));
        Troubled.refused(FileTrouble.NEWER, () -> Backups.look(newer));
        Backups its = new Backups(newer, Journals.CLOCK);
        Troubled.refused(FileTrouble.NEWER, () -> its.make(Backup.Reason.WANTED));
        Troubled.refused(FileTrouble.NEWER, () -> its.to(folder.resolve("copy.db")));
        Backups ours = new Backups(file(), Journals.CLOCK);
        Troubled.refused(FileTrouble.NEWER, () -> ours.restore(newer));

        assertThat(Files.readAllBytes(newer)).isEqualTo(before);
        assertThat(Files.readAllBytes(file())).isEqualTo(present);
        assertThat(folder.resolve("copy.db")).doesNotExist();
        assertThat(Ground.names(its.folder())).isEmpty();
        assertThat(Ground.names(ours.folder())).isEmpty();
    }

    /** A window of this version has it open when a newer version gives it a newer form. */
    @Test
    void whoHasItOpenWritesNothingIntoANewerForm() throws Exception {
        try (JournalFile journal = SampleYear.in(file())) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
                connection.createStatement().executeUpdate("PRAGMA user_version = 99");
            }

            Troubled.refused(FileTrouble.NEWER, () -> journal.write(Change.put(Sample.ACME)));
            assertThat(journal.clients()).hasSize(7);
        }
    }
}
