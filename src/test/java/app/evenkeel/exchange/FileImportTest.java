package app.evenkeel.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

class FileImportTest {
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private final FileImport files =
            new FileImport(
                    Holdings.NONE, new Defaults(Language.EN, RIGA), Capacity.ofThisProgram());

    @TempDir private Path folder;

    @Test
    void whatIsExportedIsImportedAgain() {
        Journal sample = Sample.on(LocalDate.of(2026, 3, 4), RIGA, Language.EN);
        Path file = folder.resolve("Journal.JSON");
        FileExport.write(file, sample);
        assertThat(files.read(file, null).journal()).isEqualTo(sample);
    }

    @Test
    void aCsvFileHoldsInvoices() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("invoices.csv"),
                        "Client,Invoice number,Date,Due date,Amount\nAcme,7,1/2/2026,3/4/2026,10.00\n");
        Imported imported = files.read(file, "M/d/yyyy");
        assertThat(imported.counts().words()).isEqualTo("1 client, 1 invoice");
        assertThatThrownBy(() -> files.read(file, "DD"))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "The date format \"DD\" does not give a whole date; one that does is M/d/yyyy (month, day, year)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal.xml", "journal", "json", "journal.json.bak", ".csv.d/x"})
    void otherFilesAreRefusedWithTheNamesOfThoseThatAreKnown(String name) {
        Path file = folder.resolve(name);
        assertThatThrownBy(() -> files.read(file, null))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        file
                                + " cannot be imported: files that end in .json (the interchange format) or .csv (invoices) can");
        Journal empty = new Journal(null, List.of());
        assertThatThrownBy(() -> FileExport.write(file, empty))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        file
                                + " cannot be exported: a file that ends in .json (the interchange format) or .csv (a table) can");
    }

    @Test
    void aDateFormatIsNotForTheInterchangeFormat() {
        Path file = folder.resolve("journal.json");
        assertThatThrownBy(() -> files.read(file, "M/d/yyyy"))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "A date format is for CSV files; the dates of "
                                + file
                                + " are written YYYY-MM-DD");
    }
}
