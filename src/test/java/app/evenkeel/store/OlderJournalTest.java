package app.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.exchange.FileExport;
import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.Stationery;
import app.evenkeel.journal.Template;
import app.evenkeel.store.history.Histories;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Journals that earlier versions of the program wrote, kept as they left them. */
class OlderJournalTest {
    @TempDir private Path folder;

    private Path journalOfVersion(int version) throws IOException {
        Path file = folder.resolve("journal.db");
        try (InputStream packed =
                        OlderJournalTest.class.getResourceAsStream(
                                "journal-%d.db.gz".formatted(version));
                InputStream bytes = new GZIPInputStream(packed)) {
            Files.copy(bytes, file);
        }
        return file;
    }

    @Test
    void aJournalOfTheFirstVersionHoldsAllThatItHeld() throws IOException {
        Path exported = folder.resolve("now.json");

        try (JournalFile journal = JournalFile.open(journalOfVersion(1), Journals.CLOCK)) {
            FileExport.write(exported, journal.everything());
        }

        try (InputStream then = OlderJournalTest.class.getResourceAsStream("journal-1.json")) {
            assertThat(exported).hasBinaryContent(then.readAllBytes());
        }
    }

    @Test
    void itsHistoryGoesOnInTheNewerForm() throws IOException {
        LetterDraft draft =
                new LetterDraft(
                        "d1",
                        LetterKind.PAYMENT_REMINDER,
                        Language.FI,
                        2,
                        LocalDate.of(2026, 3, 4),
                        List.of("i1"),
                        "",
                        "Hei",
                        null);
        try (JournalFile journal = JournalFile.open(journalOfVersion(1), Journals.CLOCK)) {
            Owner owner = journal.owner().orElseThrow();
            Correspondence richer =
                    owner.correspondence()
                            .with(
                                    List.of(
                                            new Template(
                                                    LetterKind.PAYMENT_REMINDER,
                                                    2,
                                                    Language.FI,
                                                    "Hei")))
                            .with(new Stationery("Maija", "", Paper.LETTER));

            journal.write(Change.put(owner.with(richer)), Change.put("acme", draft));

            Journal now = journal.everything();
            assertThat(now.owner().correspondence()).isEqualTo(richer);
            assertThat(now.relations().getFirst().drafts()).containsExactly(draft);
            assertThat(Histories.replayed(journal).facts()).isEqualTo(Histories.flattened(now));
        }
    }
}
