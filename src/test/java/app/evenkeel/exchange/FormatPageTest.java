package app.evenkeel.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page for users says what the program does. */
class FormatPageTest {
    private static final Path PAGE = Path.of("src/doc/interchange-format.md");

    @TempDir private Path folder;

    private Imported example(String kind) throws IOException {
        Matcher block =
                Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(PAGE));
        assertThat(block.find()).isTrue();
        Path file = Files.writeString(folder.resolve("example." + kind), block.group(1));
        return new FileImport(
                        Holdings.NONE,
                        new Defaults(Language.EN, ZoneId.of("Europe/Riga")),
                        Capacity.ofThisProgram())
                .read(file, null);
    }

    @Test
    void itsExampleIsImportedAndNamesEveryKeyThatIsExported() throws IOException {
        Imported imported = example("json");
        assertThat(imported.counts().words())
                .isEqualTo(
                        "the owner, 1 client, 1 engagement, 1 entry, 1 invoice, 1 payment, 1 account, 1 boundary, 1 decision, 1 letter, 1 draft");
        Path again = folder.resolve("again.json");
        FileExport.write(again, imported.journal());
        String page = Files.readString(PAGE);
        Matcher key = Pattern.compile("\"(\\w+)\":").matcher(Files.readString(again));
        while (key.find()) {
            assertThat(page).contains("`" + key.group(1) + "`");
        }
    }

    @Test
    void itsCsvExampleIsImported() throws IOException {
        Imported imported = example("csv");
        assertThat(imported.counts().words()).isEqualTo("2 clients, 2 invoices, 1 payment");
        assertThat(imported.notes())
                .containsExactly(
                        "New clients: 2.",
                        "Disputed invoices without a day, which is kept in their text: 1.",
                        "Columns not used: Salesman.");
    }

    @Test
    void itNamesEverySignalKindOfLetterAndChoice() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Arrays.stream(SignalKind.values()).map(s -> "`" + s.id() + "`"))
                .allMatch(page::contains);
        assertThat(Arrays.stream(LetterKind.values()).map(LetterKind::id)).allMatch(page::contains);
        assertThat(Arrays.stream(Choice.values()).map(Choice::id)).allMatch(page::contains);
    }
}
