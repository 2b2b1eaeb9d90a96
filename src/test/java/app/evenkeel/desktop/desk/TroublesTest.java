package app.evenkeel.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.evenkeel.file.NotWritten;
import app.evenkeel.file.SafeFile;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.EncryptedTrouble;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class TroublesTest {
    private static final String COMMANDS = "what the commands say in English";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void whateverIsWrongWithTheFileIsSaidInTheUsersLanguageAndWhichFileItIs(Language language) {
        Troubles troubles = new Troubles(new Words(language));
        Path file = Path.of("/home/noa/journal.db");
        Set<String> sentences = new HashSet<>();
        for (FileTrouble what : FileTrouble.values()) {
            JournalRefused refused =
                    new JournalRefused(new JournalTrouble.OfFile(what, file), COMMANDS);

            assertThat(sentences.add(troubles.sentence(refused))).as(what.name()).isTrue();
            assertThat(troubles.sentence(refused)).doesNotContain(COMMANDS);
            assertThat(troubles.notice(refused))
                    .startsWith(troubles.sentence(refused) + "\n")
                    .contains(file.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsWrongWithAnEncryptedFileIsSaidInTheUsersLanguageAndWhichFileItIs(
            Language language) {
        Troubles troubles = new Troubles(new Words(language));
        Path file = Path.of("/home/noa/backup.age");
        Set<String> sentences = new HashSet<>();
        for (EncryptedTrouble what : EncryptedTrouble.values()) {
            JournalRefused refused =
                    new JournalRefused(new JournalTrouble.OfEncrypted(what, file), COMMANDS);

            assertThat(sentences.add(troubles.sentence(refused))).as(what.name()).isTrue();
            assertThat(troubles.sentence(refused)).doesNotContain(COMMANDS);
            assertThat(troubles.notice(refused))
                    .startsWith(troubles.sentence(refused) + "\n")
                    .contains(file.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheJournalCannotDoIsSaidInTheUsersLanguage(Language language) {
        Troubles troubles = new Troubles(new Words(language));
        List<JournalTrouble> all =
                List.of(
                        new JournalTrouble.NoHome(),
                        new JournalTrouble.NoSuchClient("acme"),
                        new JournalTrouble.NumberTaken("2026-001", "Acme"),
                        new JournalTrouble.FeeInAnotherCurrency("Audit", "EUR", "USD"),
                        new JournalTrouble.IdTaken("g1"),
                        new JournalTrouble.NothingToTakeBack(7));
        for (JournalTrouble trouble : all) {
            assertThat(troubles.notice(new JournalRefused(trouble, COMMANDS)))
                    .doesNotContain(COMMANDS)
                    .doesNotContain("\n");
        }
        assertThat(troubles.notice(new JournalRefused(all.get(2), COMMANDS)))
                .contains("2026-001", "Acme");
        assertThat(troubles.notice(new JournalRefused(all.get(3), COMMANDS)))
                .contains("Audit", "EUR", "USD");
    }

    @ParameterizedTest
    @EnumSource
    void whatNoFormLetsThroughIsSaidWithItsDetails(Language language) {
        Troubles troubles = new Troubles(new Words(language));

        assertThat(troubles.notice(new InvalidFact("dueOn", "must be a day")))
                .contains("dueOn must be a day")
                .hasSizeGreaterThan("dueOn must be a day".length() + 20);
        assertThat(troubles.notice(new Refused("Some reason"))).contains("Some reason");
    }

    @Test
    void aNumberThatIsTakenMeanwhileNamesTheClient() {
        try (JournalFile journal = Desks.journal(folder)) {
            Client acme = new Client("acme", "Acme Oy", Language.EN);
            journal.write(Change.put(acme), Change.put("acme", invoice("i1")));

            JournalRefused refused =
                    catchThrowableOfType(
                            JournalRefused.class,
                            () -> journal.write(Change.put("acme", invoice("i2"))));

            assertThat(refused.trouble())
                    .isEqualTo(new JournalTrouble.NumberTaken("2026-001", "Acme Oy"));
            assertThat(new Troubles(new Words(Language.EN)).notice(refused))
                    .isEqualTo(
                            "Invoice number 2026-001 is already used for Acme Oy, so nothing was saved. Give one of the two invoices another number.");
        }
    }

    private static Invoice invoice(String id) {
        Money amount = Money.of("10.00", Client.DEFAULT_CURRENCY);
        return Invoice.issued(id, "2026-001", Desks.TODAY, Desks.TODAY, amount, null, "", "");
    }

    @Test
    void aFileThatCannotBeSavedSaysWhyInTheUsersLanguage() throws IOException {
        Files.createDirectory(folder.resolve("taken.pdf"));

        assertThat(saved(folder.resolve("nowhere/note.pdf")))
                .isEqualTo(
                        "Tiedostoa note.pdf ei voitu tallentaa: kansiota ei enää ole. Valitse toinen kansio.");
        assertThat(saved(folder.resolve("taken.pdf")))
                .isEqualTo(
                        "Tiedostoa taken.pdf ei voitu tallentaa: samanniminen kansio on jo olemassa. Valitse toinen nimi.");
    }

    private static String saved(Path file) {
        NotWritten refused =
                catchThrowableOfType(
                        NotWritten.class, () -> SafeFile.write(file, out -> out.write(1)));
        return new Troubles(new Words(Language.FI)).notice(refused);
    }
}
