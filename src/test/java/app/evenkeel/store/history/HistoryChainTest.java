package app.evenkeel.store.history;

import static app.evenkeel.store.Sample.ACME;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.FactKind;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;
import app.evenkeel.store.Sample;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Whatever is altered, removed or cut off behind the program's back comes to light. */
class HistoryChainTest {
    @TempDir Path folder;
    private JournalFile file;

    @BeforeEach
    void open() {
        file = JournalFile.open(folder.resolve("journal.db"), Journals.CLOCK);
        file.write(Change.put(ACME));
        file.write(Change.put("acme", Sample.invoice("i1", "1")));
        file.write(Change.put("acme", Sample.note("n1", "2026-02-03T10:00:00+02:00", "Rang")));
        file.write(Change.put("acme", Sample.note("n1", "2026-02-03T10:00:00+02:00", "Wrote")));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aHistoryThatNobodyTouchedIsWhole() {
        assertThat(Histories.breaches(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE history_field SET value = 'other' WHERE seq = 3 AND name = 'after.summary'",
                "UPDATE history_field SET name = 'after.feeling' WHERE seq = 3 AND position = 8",
                "UPDATE history_field SET salt = randomblob(16) WHERE seq = 3 AND position = 0",
                "UPDATE history_field SET commitment = randomblob(32) WHERE seq = 3 AND position = 2",
                "UPDATE history_field SET position = position + 100 WHERE seq = 3 AND position = 5",
                "DELETE FROM history_field WHERE seq = 3 AND position = 5",
                "UPDATE history SET at = '2020-01-01T00:00:00Z' WHERE seq = 3",
                "UPDATE history SET fact = 'f' WHERE seq = 3",
                "UPDATE history SET change = 9 WHERE seq = 3",
                "UPDATE history SET form = 2 WHERE seq = 3",
                "UPDATE history SET hash = randomblob(32) WHERE seq = 3",
                "UPDATE history SET previous = randomblob(32) WHERE seq = 3",
                "UPDATE history SET id = 'n2' WHERE seq = 3",
                "UPDATE history SET kind = 'letter' WHERE seq = 3",
                "UPDATE history SET client = 'box' WHERE seq = 3",
                "DELETE FROM history_field WHERE seq = 3; DELETE FROM history WHERE seq = 3",
                "DELETE FROM history_field WHERE seq = 4; DELETE FROM history WHERE seq = 4",
                "DELETE FROM history_field; DELETE FROM history",
                """
                UPDATE history SET seq = -3 WHERE seq = 3; UPDATE history SET seq = 3 WHERE seq = 2;
                UPDATE history SET seq = 2 WHERE seq = -3;
                UPDATE history_field SET seq = -3 WHERE seq = 3;
                UPDATE history_field SET seq = 3 WHERE seq = 2;
                UPDATE history_field SET seq = 2 WHERE seq = -3
                """,
            })
    void whatIsChangedBehindTheProgramsBackIsFound(String sql) {
        behindTheProgramsBack(sql);

        assertThat(Histories.breaches(file)).isNotEmpty();
    }

    @Test
    void anEndThatWasWrittenAnewIsFound() throws Exception {
        byte[] newest = Files.readAllBytes(NewestRecord.beside(file.path()));
        behindTheProgramsBack(
                "DELETE FROM history_field WHERE seq = 4; DELETE FROM history WHERE seq = 4");
        file.write(Change.put("acme", Sample.note("n1", "2026-02-03T10:00:00+02:00", "Other")));
        Files.write(NewestRecord.beside(file.path()), newest);

        assertThat(Histories.breaches(file))
                .contains("it is not the one noted outside the journal");
    }

    @Test
    void theNoteOutsideMayLagBehindOrBeMissing() throws Exception {
        byte[] newest = Files.readAllBytes(NewestRecord.beside(file.path()));
        file.write(Change.put("acme", Sample.invoice("i1", "2")));
        Files.write(NewestRecord.beside(file.path()), newest);
        assertThat(Histories.breaches(file)).isEmpty();

        Files.delete(NewestRecord.beside(file.path()));
        assertThat(Histories.breaches(file)).isEmpty();
    }

    @Test
    void aNoteThatCannotBeWrittenDoesNotFailTheChange() throws Exception {
        Path note = NewestRecord.beside(file.path());
        Files.delete(note);
        Files.createDirectories(note.resolve("in/the/way"));

        file.write(Change.put("acme", Sample.invoice("i1", "2")));

        assertThat(file.invoiceByNumber("2")).isPresent();
    }

    @Test
    void theChainStillHoldsWhereAClientWasErased() {
        file.erase("acme");

        assertThat(Histories.breaches(file)).isEmpty();
        assertThat(file.history(FactKind.ENTRY, "n1")).isEmpty();
        assertThat(Histories.replayed(file).contradicting()).isEmpty();
    }

    @Test
    void emptiedRecordsAreNoErasure() {
        behindTheProgramsBack(
                """
                UPDATE history_field SET value = NULL, salt = NULL WHERE seq IN (3, 4);
                UPDATE history SET kind = NULL, id = NULL, client = NULL WHERE seq IN (3, 4)
                """);

        assertThat(Histories.breaches(file))
                .containsExactly("it was emptied, and no erasure was noted");
    }

    /** The form is fixed for ever: this is how it is verified without the program. */
    @Test
    void hashesAreWhatTheFormSays() throws Exception {
        String commitment = sha256("00ff\nafter.summary\nRang \"twice\"\nשלום");
        assertThat(HistoryForm.commitment("00ff", "after.summary", "Rang \"twice\"\nשלום"))
                .isEqualTo(commitment);
        assertThat(
                        HistoryForm.hash(
                                HistoryForm.NOTHING_BEFORE,
                                "0b54d5a4-7f0e-4d1c-9d1f-7c7f4c0a8c11",
                                7,
                                "2026-03-01T09:30:00Z",
                                java.util.List.of(commitment, commitment)))
                .isEqualTo(
                        sha256(
                                "evenkeel-history 1\nprevious "
                                        + "0".repeat(64)
                                        + "\nfact 0b54d5a4-7f0e-4d1c-9d1f-7c7f4c0a8c11\nchange 7\n"
                                        + "at 2026-03-01T09:30:00Z\n"
                                        + commitment
                                        + "\n"
                                        + commitment
                                        + "\n"));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void behindTheProgramsBack(String sql) {
        Journals.session(file)
                .write(db -> {
                    db.script("PRAGMA defer_foreign_keys = ON");
                    db.script(sql);
                    return true;
                });
    }
}
