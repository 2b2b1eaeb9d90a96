package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.file.Patience;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The program started without a command, as by its icon. */
class StartTest {
    /** Of a journal, in bytes. */
    private static final long PAGE = 4096;

    @TempDir private Path folder;
    private final List<Refused> explained = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private Patience patience = Patience.ENDLESS;

    /** A screen before which somebody sits. */
    private interface User {
        /** What they do about a journal that cannot be opened; whether one was opened. */
        boolean does(Function<@Nullable Path, JournalFile> opener);
    }

    private Program.Answer start(Path journal, User user) {
        Window window =
                new Window() {
                    @Override
                    public boolean bringForward(Path journal) {
                        return false;
                    }

                    @Override
                    public BooleanSupplier begin() {
                        return () -> true;
                    }

                    @Override
                    public JournalFile opening(Function<Patience, JournalFile> opener) {
                        return opener.apply(patience);
                    }

                    @Override
                    public void show(JournalFile opened) {
                        shown.add(opened.path());
                    }

                    @Override
                    public boolean explain(
                            Refused why, Function<@Nullable Path, JournalFile> opener) {
                        explained.add(why);
                        return user.does(opener);
                    }
                };
        return new Program(journal, window).run();
    }

    @Test
    void whoGivesUpOnAJournalThatCannotBeOpenedEndsWithOne() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Dana,\n".repeat(100));

        Program.Answer answer = start(letter, _ -> false);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .startsWith("evenkeel: ")
                .contains("is not a journal")
                .hasLineCount(1);
        assertThat(explained).hasSize(1);
        assertThat(shown).isEmpty();
    }

    @Test
    void whoDoesNotWaitForALongOpeningJustLeaves() throws IOException {
        Path journal = folder.resolve("journal.db");
        try (JournalFile begun = JournalFile.open(journal, Clock.systemUTC())) {
            begun.write(Change.put(new Client("acme", "Acme", Language.EN)));
        }
        // As after a crash, so that it is looked through.
        Files.delete(folder.resolve("journal.db-seal"));
        patience = () -> false;

        Program.Answer answer = start(journal, _ -> false);

        assertThat(answer).isEqualTo(new Program.Answer(0, "", ""));
        assertThat(explained).isEmpty();
        assertThat(shown).isEmpty();
    }

    @Test
    void whoOpensAnotherJournalInTheEndIsContent() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Dana,\n".repeat(100));
        Path other = folder.resolve("other.db");

        Program.Answer answer =
                start(
                        letter,
                        opener -> {
                            try (JournalFile opened = opener.apply(other)) {
                                return opened.isEmpty();
                            }
                        });

        assertThat(answer).isEqualTo(new Program.Answer(0, "", ""));
    }

    @Test
    void tryingAgainOpensTheOneThatWasAskedFor() throws IOException {
        Path journal = folder.resolve("journal.db");
        Files.createDirectory(journal);

        Program.Answer answer =
                start(
                        journal,
                        opener -> {
                            assertThat(journal.toFile().delete()).isTrue();
                            try (JournalFile opened = opener.apply(null)) {
                                return opened.path().endsWith("journal.db");
                            }
                        });

        assertThat(answer.code()).isZero();
    }

    @Test
    void damageBehindASoundHeaderIsSeenBeforeTheWindowIsBuilt() throws Exception {
        Path journal = folder.resolve("journal.db");
        Program before = new Program(journal);
        before.done("owner", "--name", "Noa");
        long page = pageOf(journal, "owner");
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "rw")) {
            file.seek((page - 1) * PAGE);
            file.write("rubbish".repeat(100).getBytes(StandardCharsets.US_ASCII));
        }

        Program.Answer answer = start(journal, _ -> false);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(shown).isEmpty();
        assertThat(explained)
                .singleElement()
                .isInstanceOfSatisfying(
                        JournalRefused.class,
                        refused ->
                                assertThat(refused.trouble())
                                        .isInstanceOfSatisfying(
                                                JournalTrouble.OfFile.class,
                                                of ->
                                                        assertThat(of.what())
                                                                .isEqualTo(FileTrouble.DAMAGED)));
    }

    private static long pageOf(Path journal, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal);
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT rootpage FROM sqlite_master WHERE name = '"
                                                + table
                                                + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void aJournalThatOpensIsShown() {
        assertThat(start(folder.resolve("journal.db"), _ -> false).code()).isZero();
        assertThat(shown).hasSize(1);
        assertThat(explained).isEmpty();
    }
}
