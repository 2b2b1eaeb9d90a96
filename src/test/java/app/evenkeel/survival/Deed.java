package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Journal;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.SampleYear;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backups;
import app.evenkeel.store.history.Histories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** What is done to a whole journal at once: it happens, or it does not. */
enum Deed {
    /** An older journal gets the newest form as it is opened. */
    MIGRATION {
        @Override
        void prepare(Path file) throws IOException {
            OlderJournals.unpack(1, file);
        }

        @Override
        void doneTo(Path file) {
            JournalFile.open(file, Clock.systemUTC()).close();
        }

        @Override
        void look(JournalFile journal, Journal undone, Journal done) throws IOException {
            assertThat(journal.everything()).isEqualTo(done);
            assertThat(Histories.replayed(journal).facts()).isEqualTo(Histories.flattened(done));
            for (Backup backup : journal.backups().all()) {
                assertThat(backup.reason()).isEqualTo(Backup.Reason.BEFORE_UPDATE);
                assertThat(OlderJournals.form(backup.file())).isBetween(1, 2);
            }
        }
    },

    /** A backup takes the place of the journal. */
    RESTORE {
        @Override
        void prepare(Path file) {
            try (JournalFile journal = SampleYear.in(file)) {
                journal.backups().make(Backup.Reason.WANTED);
                Plan plan = new Plan("later");
                for (int write = 0; write < WRITES; write++) {
                    journal.write(named(plan.changes(write)));
                }
            }
        }

        @Override
        void doneTo(Path file) {
            Backups backups = new Backups(file, Clock.systemUTC());
            Backup first =
                    backups.all().stream()
                            .filter(b -> b.reason() == Backup.Reason.WANTED)
                            .findFirst()
                            .orElseThrow();
            backups.restore(first.file());
        }

        @Override
        void look(JournalFile journal, Journal undone, Journal done) throws IOException {
            Journal now = journal.everything();
            assertThat(now).isIn(undone, done);
            for (Backup backup : journal.backups().all()) {
                if (backup.reason() == Backup.Reason.REPLACED) {
                    assertThat(read(backup.file())).isEqualTo(undone);
                } else {
                    assertThat(now.equals(done) || backup.reason() == Backup.Reason.WANTED)
                            .isTrue();
                }
            }
            if (now.equals(done)) {
                assertThat(journal.backups().all())
                        .extracting(Backup::reason)
                        .contains(Backup.Reason.REPLACED);
            }
        }
    },

    /** A client is erased for good. */
    ERASURE {
        @Override
        void prepare(Path file) {
            RESTORE.prepareOrThrow(file);
        }

        @Override
        void doneTo(Path file) {
            try (JournalFile journal = JournalFile.open(file, Clock.systemUTC())) {
                journal.erase(CLIENT);
            }
        }

        @Override
        void look(JournalFile journal, Journal undone, Journal done) throws IOException {
            Journal now = journal.everything();
            assertThat(now).isIn(undone, done);
            boolean erased = now.equals(done);
            assertThat(journal.everKnew(CLIENT)).isEqualTo(!erased);
            if (erased) {
                assertThat(
                                Files.readString(
                                        journal.path(),
                                        java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain("as of write");
            }
        }
    },

    /** The backup of the day. */
    BACKUP {
        @Override
        void prepare(Path file) {
            RESTORE.prepareOrThrow(file);
        }

        @Override
        void doneTo(Path file) {
            try (JournalFile journal = JournalFile.open(file, Clock.systemUTC())) {
                journal.backups().daily(ZoneOffset.UTC);
            }
        }

        @Override
        void look(JournalFile journal, Journal undone, Journal done) throws IOException {
            assertThat(journal.everything()).isEqualTo(done);
            for (Backup backup : journal.backups().all()) {
                if (backup.reason() == Backup.Reason.DAILY) {
                    assertThat(read(backup.file())).isEqualTo(done);
                }
            }
        }
    };

    private static final int WRITES = 60;
    private static final String CLIENT = "tal-or";

    /** Makes the journal that it is done to. */
    abstract void prepare(Path file) throws IOException;

    abstract void doneTo(Path file) throws IOException;

    /**
     * What holds if it was killed on the way.
     *
     * @param undone all that the journal held before, as this version reads it
     * @param done all that it holds when nobody is killed
     */
    abstract void look(JournalFile journal, Journal undone, Journal done) throws IOException;

    private void prepareOrThrow(Path file) {
        try {
            prepare(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Change> named(List<Change> changes) {
        return changes.stream()
                .map(change -> (Change) new Change.Put(CLIENT, ((Change.Put) change).fact()))
                .toList();
    }

    /** All that a copy holds, which stays as it is. */
    static Journal read(Path file) throws IOException {
        Path data = file.getParent();
        while (!data.endsWith("data")) {
            data = data.getParent();
        }
        Path folder = Files.createTempDirectory(data.getParent(), "copy");
        Path copy = Files.copy(file, folder.resolve("journal.db"));
        try (JournalFile journal = JournalFile.open(copy, Journals.CLOCK)) {
            return journal.everything();
        }
    }
}
