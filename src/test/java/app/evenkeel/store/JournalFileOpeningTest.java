package app.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Stream;

class JournalFileOpeningTest {
    private static final Client ACME = new Client("acme", "Acme Oy", Language.FI);

    @TempDir Path folder;

    @Test
    void aNewJournalAndItsFoldersAreTheOwnersAlone() throws IOException {
        Path path = folder.resolve("new/deep/journal.db");

        try (JournalFile file = JournalFile.open(path, Journals.CLOCK)) {
            assertThat(file.isEmpty()).isTrue();
            file.write(Change.put(ACME));
            try (Stream<Path> files = Files.list(path.getParent())) {
                assertThat(files)
                        .extracting(f -> f.getFileName() + " " + permissions(f))
                        .containsExactlyInAnyOrder(
                                "journal.db rw-------",
                                "journal.db-wal rw-------",
                                "journal.db-shm rw-------",
                                "journal.db-newest rw-------");
            }
        }
        assertThat(permissions(path.getParent())).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("new"))).isEqualTo("rwx------");
    }

    @Test
    void aJournalThatOthersCouldReadIsClosedBeforeSqliteMakesFilesBesideIt() throws IOException {
        Path path = folder.resolve("journal.db");
        try (JournalFile file = JournalFile.open(path, Journals.CLOCK)) {
            file.write(Change.put(ACME));
        }
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));

        try (JournalFile file = JournalFile.open(path, Journals.CLOCK)) {
            file.write(Change.replace(ACME, new Client("acme", "Acme Ab", Language.FI)));
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files)
                        .hasSize(5)
                        .allSatisfy(f -> assertThat(permissions(f)).isEqualTo("rw-------"));
            }
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatWasWrittenIsThereWhenTheJournalIsOpenedAgain() {
        Path path = journal();

        try (JournalFile file = JournalFile.open(path, Journals.CLOCK)) {
            assertThat(file.clients()).containsExactly(ACME);
        }
    }

    @Test
    void theFileIsMarkedAsAJournalAndKeepsEveryCommit() throws SQLException {
        try (JournalFile file = JournalFile.open(journal(), Journals.CLOCK)) {
            assertThat(pragma(file, "application_id")).isEqualTo(0x45564B4C);
            assertThat(pragma(file, "user_version")).isEqualTo(3);
            assertThat(pragma(file, "foreign_keys")).isEqualTo(1);
            assertThat(pragma(file, "synchronous")).isEqualTo(2);
            assertThat(pragma(file, "busy_timeout")).isEqualTo(5000);
            assertThat(pragma(file, "trusted_schema")).isZero();
        }
    }

    private static long pragma(JournalFile file, String name) {
        return file.session().read(db -> db.number("PRAGMA " + name));
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndLeftAsItIs() throws IOException {
        Path path = folder.resolve("letter.txt");
        Files.writeString(path, "Dear Dana,\n".repeat(100));

        assertRefusedUnchanged(path, FileTrouble.NOT_A_JOURNAL, "is not a journal");
    }

    @Test
    void aShortFileIsRefused() throws IOException {
        Path path = folder.resolve("short");
        Files.writeString(path, "SQLite format 3\0");

        assertRefusedUnchanged(path, FileTrouble.NOT_A_JOURNAL, "is not a journal");
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndLeftAsItIs() throws Exception {
        Path named = database("PRAGMA application_id = 7", "CREATE TABLE t (x)");
        assertRefusedUnchanged(named, FileTrouble.OTHER_PROGRAMS, "another program");

        Path unnamed = database("CREATE TABLE t (x)");
        assertRefusedUnchanged(unnamed, FileTrouble.OTHER_PROGRAMS, "another program");

        Path logging = database("PRAGMA journal_mode = WAL", "CREATE TABLE t (x)");
        assertRefusedUnchanged(logging, FileTrouble.OTHER_PROGRAMS, "another program");
    }

    @Test
    void aJournalOfANewerProgramIsRefusedAndLeftAsItIs() throws Exception {
        Path path = journal();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path)) {
            connection.createStatement().executeUpdate("PRAGMA user_version = 99");
        }

        assertRefusedUnchanged(path, FileTrouble.NEWER, "newer version of this program");
    }

    @Test
    void aFolderIsRefused() {
        assertThatThrownBy(() -> JournalFile.open(folder, Journals.CLOCK))
                .satisfies(is(FileTrouble.FOLDER))
                .hasMessageContaining("is a folder")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aFolderBelowAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> JournalFile.open(file.resolve("journal.db"), Journals.CLOCK))
                .satisfies(is(FileTrouble.UNUSABLE))
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void anEmptyFileBecomesAJournal() throws IOException {
        Path path = Files.writeString(folder.resolve("empty"), "");

        try (JournalFile file = JournalFile.open(path, Journals.CLOCK)) {
            assertThat(file.isEmpty()).isTrue();
        }
    }

    @Test
    void linksAreFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real.db"));

        try (JournalFile file = JournalFile.open(link, Journals.CLOCK)) {
            file.write(Change.put(ACME));
            assertThat(file.path()).isEqualTo(folder.resolve("real.db").toRealPath());
        }
        assertThat(folder.resolve("real.db-newest")).exists();
        try (JournalFile file = JournalFile.open(link, Journals.CLOCK)) {
            assertThat(file.clients()).containsExactly(ACME);
        }
    }

    @Test
    void aFilesNameIsNotASetting() {
        Path path = folder.resolve("odd?mode=memory&x #1%41 ä.db");

        try (JournalFile file = JournalFile.open(path, Journals.CLOCK)) {
            file.write(Change.put(ACME));
        }

        assertThat(path).exists();
    }

    @Test
    void aDamagedJournalIsRefusedWithTheWayOut() throws IOException {
        Path path = journal();
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            byte[] rubbish = new byte[(int) file.length() - 100];
            java.util.Arrays.fill(rubbish, (byte) 0x5a);
            file.seek(100);
            file.write(rubbish);
        }

        assertThatThrownBy(
                        () -> {
                            try (JournalFile file = JournalFile.open(path, Journals.CLOCK)) {
                                file.everything();
                            }
                        })
                .satisfies(is(FileTrouble.DAMAGED))
                .hasMessageContaining("damaged")
                .hasMessageContaining("restore a backup");
    }

    @Test
    void aFullDiskIsSaidAndNothingIsWritten() {
        try (JournalFile file = JournalFile.open(journal(), Journals.CLOCK)) {
            file.session().read(db -> db.number("PRAGMA max_page_count = 1"));
            Client large = new Client("large", "x".repeat(10_000_000), Language.EN);

            assertThatThrownBy(() -> file.write(Change.put(large)))
                    .satisfies(is(FileTrouble.DISK_FULL))
                    .hasMessageContaining("disk")
                    .hasMessageContaining("is full");
            assertThat(file.clients()).containsExactly(ACME);
        }
    }

    @Test
    void aJournalThatStaysLockedIsSaid() {
        Path path = journal();
        try (JournalFile one = JournalFile.open(path, Journals.CLOCK);
                JournalFile other = JournalFile.open(path, Journals.CLOCK)) {
            other.session().read(db -> db.number("PRAGMA busy_timeout = 20"));
            one.session()
                    .write(db -> {
                        assertThatThrownBy(() -> other.write(Change.put(ACME.id(), OTHER)))
                                .satisfies(is(FileTrouble.LOCKED))
                                .hasMessageContaining("locked");
                        return true;
                    });
        }
    }

    private static final Client OTHER = new Client("other", "Other", Language.EN);

    @Test
    void oneWindowNoticesThatAnotherHasWritten() {
        Path path = journal();
        try (JournalFile one = JournalFile.open(path, Journals.CLOCK);
                JournalFile other = JournalFile.open(path, Journals.CLOCK)) {
            long before = one.othersVersion();
            assertThat(one.othersVersion()).isEqualTo(before);

            other.write(Change.put(OTHER));

            assertThat(one.othersVersion()).isNotEqualTo(before);
        }
    }

    @Test
    void aValueThatTheProgramDoesNotKnowIsSaid() throws SQLException {
        try (JournalFile file = JournalFile.open(journal(), Journals.CLOCK)) {
            file.session().write(db -> db.run("UPDATE client SET currency = 'QQQ'"));

            assertThatThrownBy(file::clients)
                    .satisfies(is(FileTrouble.UNKNOWN_VALUE))
                    .hasMessageContaining("cannot read");
        }
    }

    private Path journal() {
        Path path = folder.resolve("journal.db");
        try (JournalFile file = JournalFile.open(path, Journals.CLOCK)) {
            file.write(Change.put(ACME));
        }
        return path;
    }

    private Path database(String... statements) throws SQLException, IOException {
        Path path = Files.createTempFile(folder, "other", ".db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path)) {
            for (String sql : statements) {
                connection.createStatement().executeUpdate(sql);
            }
        }
        return path;
    }

    private static void assertRefusedUnchanged(Path path, FileTrouble what, String why)
            throws IOException {
        byte[] before = Files.readAllBytes(path);

        assertThatThrownBy(() -> JournalFile.open(path, Journals.CLOCK))
                .satisfies(is(what))
                .hasMessageContaining(why)
                .hasMessageContaining(path.toString());

        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(path.resolveSibling(path.getFileName() + "-wal")).doesNotExist();
    }

    private static Consumer<Throwable> is(FileTrouble what) {
        return thrown ->
                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                JournalRefused.class,
                                refused ->
                                        assertThat(refused.trouble())
                                                .isInstanceOfSatisfying(
                                                        JournalTrouble.OfFile.class,
                                                        of ->
                                                                assertThat(of.what())
                                                                        .isEqualTo(what)));
    }
}
