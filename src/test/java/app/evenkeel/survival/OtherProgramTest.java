package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.FileTrouble;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.Sample;
import app.evenkeel.store.SampleYear;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** Another program writes to the journal and takes its time. */
class OtherProgramTest {
    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("journal.db");
    }

    private Connection other() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void whoWaitsTooLongIsToldSoAndWritesLater() throws Exception {
        try (JournalFile journal = SampleYear.in(file());
                Connection other = other()) {
            run(other, "BEGIN IMMEDIATE");

            Troubled.refused(FileTrouble.LOCKED, () -> journal.write(Change.put(Sample.ACME)));
            assertThat(journal.clients()).hasSize(7);

            run(other, "COMMIT");
            journal.write(Change.put(Sample.ACME));
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void whoWaitsAWhileWritesThen() throws Exception {
        try (JournalFile journal = SampleYear.in(file());
                Connection other = other()) {
            run(other, "BEGIN IMMEDIATE");
            CountDownLatch waiting = new CountDownLatch(1);
            Thread writer =
                    Thread.ofPlatform()
                            .start(() -> {
                                waiting.countDown();
                                journal.write(Change.put(Sample.ACME));
                            });
            waiting.await();
            Thread.sleep(200);
            run(other, "COMMIT");
            writer.join();

            assertThat(journal.client("acme")).contains(Sample.ACME);
        }
    }

    @Test
    void twoWindowsSeeWhatTheOtherWrites() {
        JournalFile one = SampleYear.in(file());
        try (JournalFile two = JournalFile.open(file(), Journals.CLOCK)) {
            long version = two.othersVersion();

            one.write(Change.put(Sample.ACME));
            assertThat(two.othersVersion()).isNotEqualTo(version);
            assertThat(two.client("acme")).contains(Sample.ACME);
            two.write(Change.put(Sample.BOX));
            assertThat(one.client("box")).contains(Sample.BOX);

            one.erase("acme");
            assertThat(two.client("acme")).isEmpty();
            two.write(Change.put(Sample.ACME));
            one.close();
            two.write(Change.put("acme", Sample.note("n", "2026-02-03T10:00:00+02:00", "Rang")));
            assertThat(two.check()).isEmpty();
        }
        try (JournalFile again = JournalFile.open(file(), Journals.CLOCK)) {
            assertThat(again.entry("n")).isPresent();
            assertThat(again.check()).isEmpty();
        }
    }
}
