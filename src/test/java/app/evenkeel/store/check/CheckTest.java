package app.evenkeel.store.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.SampleYear;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Whatever is wrong with a journal is said in words, with the place. */
class CheckTest {
    @TempDir private Path folder;

    private Path journal() {
        Path file = folder.resolve("journal.db");
        SampleYear.in(file).close();
        return file;
    }

    private static List<String> findings(Path file) {
        try (JournalFile journal = JournalFile.openAsItIs(file, Journals.CLOCK)) {
            return journal.check().stream().map(Finding::sentence).toList();
        }
    }

    /** As any program can, with foreign keys off. */
    private static void behindTheProgramsBack(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void aJournalThatNobodyTouchedHasNothingWrong() {
        assertThat(findings(journal())).isEmpty();
    }

    @Test
    void aJournalIsLookedThroughWhileItIsWrittenTo() {
        try (JournalFile journal = SampleYear.in(folder.resolve("journal.db"))) {
            assertThat(journal.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE entry SET summary = 'other' WHERE id = (SELECT min(id) FROM entry) | is not as it was written last (summary)",
                "UPDATE invoice SET reference = 'x', due_on = '2027-01-01' WHERE id = (SELECT min(id) FROM invoice) | is not as it was written last (dueOn, reference",
                "DELETE FROM payment WHERE position = 0 | is not as it was written last (payments.0.amount, payments.0.on)",
                "DELETE FROM decision | is missing, and was never taken away",
                "UPDATE client SET name = 'Other' WHERE id = 'berzkalna' | The client berzkalna is not as it was written last (name)",
                "UPDATE owner SET name = 'Other' | The owner is not as it was written last (name)",
                "DELETE FROM owner_hours | The owner is not as it was written last (workingHours.0.day",
                "UPDATE account SET client = 'tal-or' WHERE client <> 'tal-or' | stands under another client than it was written for",
                "INSERT INTO decision VALUES ('dx', 'tal-or', '2026-01-01', 'keep', 'strange') | The decision dx of tal-or was never written by this program",
                "UPDATE entry SET channel = 'note', at = '2026-19-01T10:00' WHERE id = (SELECT min(id) FROM entry) | cannot read",
                "DELETE FROM search_source WHERE number = (SELECT min(number) FROM search_source) | The search does not find the",
                "DELETE FROM search_words WHERE rowid = (SELECT min(number) FROM search_source) | The search does not find the",
                "UPDATE search_source SET client = 'x' WHERE number = (SELECT min(number) FROM search_source) | The search does not find the",
                "INSERT INTO search_words (rowid, words, bare) VALUES (7, 'strange', '') | The search does not find the row 7",
                "UPDATE entry SET engagement = 'gone' WHERE id = (SELECT min(id) FROM entry WHERE engagement IS NOT NULL) | belongs to a engagement that is not there",
                "UPDATE history_field SET value = 'x' WHERE seq = 9 AND position = 5 | Record 9 of the history: its field",
                "DELETE FROM history WHERE seq = (SELECT max(seq) FROM history) | was cut off from it",
                "UPDATE history_field SET value = NULL, salt = NULL WHERE seq = 9 | Record 9 of the history: it was emptied, and no erasure was noted",
            })
    void whatIsChangedBehindTheProgramsBackIsNamed(String sql, String sentence) throws Exception {
        Path file = journal();

        behindTheProgramsBack(file, sql);

        assertThat(findings(file)).anySatisfy(said -> assertThat(said).contains(sentence));
        assertThatThrownBy(() -> JournalFile.open(file, Journals.CLOCK))
                .isInstanceOf(JournalRefused.class)
                .hasMessageContaining("is damaged, or was changed by another program");
    }

    @Test
    void aNoteBesideThatHoldsSomethingElseIsNamed() throws Exception {
        Path file = journal();
        Files.writeString(folder.resolve("journal.db-newest"), "something else");

        assertThat(findings(file))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("journal.db-newest does not hold"));
    }

    /** Some places belong to nothing any more; there a changed bit changes nothing. */
    @Test
    void oneBitInATextIsNoticedOrChangesNothing() throws Exception {
        Path file = journal();
        byte[] sound = Files.readAllBytes(file);
        Journal all = everything(file);
        int noticed = 0;
        for (int at : places(sound, "Rang".getBytes(StandardCharsets.UTF_8))) {
            byte[] bytes = sound.clone();
            bytes[at] ^= 1;
            Files.write(file, bytes);
            try {
                assertThat(everything(file).equals(all)).as("the same as before").isTrue();
            } catch (JournalRefused e) {
                assertThat(e).hasMessageContaining("is damaged");
                noticed++;
            }
        }
        assertThat(noticed).isPositive();
    }

    private static Journal everything(Path file) {
        try (JournalFile journal = JournalFile.open(file, Journals.CLOCK)) {
            return journal.everything();
        }
    }

    private static List<Integer> places(byte[] bytes, byte[] words) {
        return IntStream.range(0, bytes.length - words.length)
                .filter(i -> Arrays.equals(bytes, i, i + words.length, words, 0, words.length))
                .boxed()
                .toList();
    }

    @Test
    void aJournalThatIsGoneIsNotBegunAnewInSilence() throws Exception {
        Path file = journal();
        Files.delete(file);

        assertThatThrownBy(() -> JournalFile.open(file, Journals.CLOCK))
                .isInstanceOf(JournalRefused.class)
                .hasMessageContaining("to begin anew, delete");
        assertThat(file).doesNotExist();

        Files.createFile(file);
        assertThatThrownBy(() -> JournalFile.open(file, Journals.CLOCK))
                .isInstanceOf(JournalRefused.class)
                .hasMessageContaining("to begin anew, delete");
    }

    @Test
    void anOlderCopyPutBackByHandIsNoticed() throws Exception {
        Path file = journal();
        byte[] before = Files.readAllBytes(file);
        try (JournalFile journal = JournalFile.open(file, Journals.CLOCK)) {
            journal.write(Change.put(new Client("new", "New", Language.EN)));
        }
        Files.write(file, before);

        assertThatThrownBy(() -> JournalFile.open(file, Journals.CLOCK))
                .hasMessageContaining("was cut off from it");
    }
}
