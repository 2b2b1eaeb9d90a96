package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.cli.Program.Answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Looking through a journal, backing it up, restoring it, and erasing a client. */
class KeepingTest {
    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void aSample() {
        program = new Program(folder.resolve("journal.db"));
        program.done("sample");
    }

    private byte[] bytes() throws IOException {
        return Files.readAllBytes(folder.resolve("journal.db"));
    }

    /** Somewhere in the middle: what is there the facts need. */
    private void damage() throws IOException {
        byte[] bytes = bytes();
        Arrays.fill(bytes, bytes.length / 4, bytes.length / 4 * 3, (byte) 0x55);
        Files.write(folder.resolve("journal.db"), bytes);
    }

    @Test
    void aWholeJournalIsSaidToBeSoWithItsNewestHash() {
        assertThat(program.done("check").line())
                .matches(
                        "The journal is whole\\. The newest record of its history is \\d+, its hash [0-9a-f]{64}\\.");
    }

    @Test
    void theFirstWriteOfADayMakesABackup() {
        assertThat(program.done("backups").out()).hasLineCount(1).contains("of the day");
        program.done("client", "Acme");
        assertThat(program.done("backups").out()).hasLineCount(1);
        assertThat(program.done("backups", "--json").json().get(0).get("reason").asString())
                .isEqualTo("daily");
    }

    @Test
    void theListOfCommandsSaysEachInASentence() {
        List<String> said = new ArrayList<>();
        program.done("--help")
                .out()
                .lines()
                .dropWhile(l -> !l.equals("Commands:"))
                .skip(1)
                .forEach(l -> {
                    if (l.matches("  [a-z]+ .*")) {
                        said.add(l);
                    } else {
                        said.add(said.removeLast() + l);
                    }
                });
        assertThat(said).hasSizeGreaterThan(20).allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void theWayOutCanBeCopiedAlsoWhereTheFilesNameHasSpaces() throws IOException {
        Path spaced = Files.copy(folder.resolve("journal.db"), folder.resolve("my journal.db"));
        byte[] bytes = Files.readAllBytes(spaced);
        Arrays.fill(bytes, bytes.length / 4, bytes.length / 4 * 3, (byte) 0x55);
        Files.write(spaced, bytes);
        assertThat(program.run("--journal", spaced.toString(), "today").err())
                .contains("evenkeel --journal \"%s\" export".formatted(spaced));
    }

    @Test
    void noCopyTakesTheJournalsOwnPlace() throws IOException {
        byte[] before = bytes();
        String own = folder.resolve("journal.db").toString();
        assertThat(program.run("backup", own).err())
                .isEqualTo(
                        "evenkeel: %s belongs to the journal itself, so no copy was put there; choose another name\n"
                                .formatted(own));
        assertThat(program.run("restore", own).err()).contains("is the journal itself");
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void readingMakesNone() {
        Program other = new Program(folder.resolve("other.db"));
        other.done("today");
        assertThat(other.done("backups").line()).isEqualTo(BackupsCommand.NONE);
    }

    @Test
    void aBackupIsMadeByHandAndRestored() {
        String name = program.done("backup").line();
        program.done("client", "Acme");
        assertThat(program.done("clients").out()).contains("Acme");

        assertThat(program.done("restore", name).line())
                .matches("Restored\\. What was there before is kept as \\d{8}T\\d{6}Z-replaced\\.");

        assertThat(program.done("clients").out()).doesNotContain("Acme");
        assertThat(program.done("check").code()).isZero();
        assertThat(program.done("backups").out())
                .contains("by hand", "replaced by a restored one", "of the day");
    }

    @Test
    void aBackupGoesToAFileOfOnesOwnAndComesBackFromIt() {
        Path copy = folder.resolve("elsewhere/copy.db");
        program.done("backup", copy.toString());
        Program other = new Program(folder.resolve("other.db"));

        assertThat(other.done("restore", copy.toString()).line()).isEqualTo("Restored.");

        assertThat(other.done("clients").out()).isEqualTo(program.done("clients").out());
    }

    @Test
    void anEncryptedBackupComesBackWithItsPassphraseAndNoOther() throws Exception {
        Path file = folder.resolve("copy.age");
        byte[] passphrase = "correct horse\n".getBytes(StandardCharsets.UTF_8);
        Answer made = program.fed(passphrase, "backup", file.toString(), "--passphrase-fd", "0");
        assertThat(made).isEqualTo(new Answer(0, "", ""));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1\n-> scrypt ")
                .doesNotContain("SQLite", "Hilla");
        Program other = new Program(folder.resolve("other.db"));

        Answer wrong =
                other.fed(
                        "battery\n".getBytes(StandardCharsets.UTF_8),
                        "restore",
                        file.toString(),
                        "--passphrase-fd",
                        "0");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).containsIgnoringCase("passphrase").hasLineCount(1);
        assertThat(folder.resolve("other.db")).doesNotExist();

        Answer restored = other.fed(passphrase, "restore", file.toString(), "--passphrase-fd", "0");
        assertThat(restored).isEqualTo(new Answer(0, "Restored.\n", ""));
        assertThat(other.done("clients").out()).isEqualTo(program.done("clients").out());
        try (Stream<Path> left = Files.list(folder.resolve("other.db-backups"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aDamagedJournalIsNamedWithItsLastGoodBackup() throws Exception {
        String backup = program.done("backups", "--json").json().get(0).get("name").asString();
        String before = program.done("clients").out();
        damage();

        for (String command : new String[] {"clients", "today", "gauge", "backup"}) {
            assertThat(program.refused(command))
                    .contains("damaged")
                    .endsWith(
                            "The last good backup is of 2026-03-01 12:00: evenkeel restore "
                                    + backup);
        }
        Answer check = program.run("check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err()).contains("damaged", "evenkeel restore " + backup);

        program.done("restore", backup);
        assertThat(program.done("clients").out()).isEqualTo(before);
        assertThat(program.done("check").code()).isZero();
    }

    @Test
    void whatIsNoBackupIsRefused() {
        assertThat(program.refused("restore", "20200101T000000Z-daily"))
                .contains("There is no backup 20200101T000000Z-daily");
        assertThat(program.refused("restore", folder.toString())).contains("is not a journal");
    }

    @Test
    void aClientIsErasedOnlyWhenThatIsMeant() {
        assertThat(program.refused("erase", "hilla-halla")).contains("--for-good");
        assertThat(program.done("clients").out()).contains("hilla-halla");

        Answer erased = program.done("erase", "hilla-halla", "--for-good");
        assertThat(erased.out()).contains("Erased: hilla-halla");
        assertThat(erased.err()).contains("The backups still hold them");
        assertThat(program.done("clients").out()).doesNotContain("hilla-halla");
        assertThat(program.done("check").code()).isZero();

        assertThat(program.done("erase", "hilla-halla", "--for-good", "--backups").out())
                .contains("Erased from backups: 1");
        String backup = program.done("backups", "--json").json().get(0).get("name").asString();
        program.done("restore", backup);
        assertThat(program.done("clients").out())
                .doesNotContain("hilla-halla")
                .contains("berzkalna");
        assertThat(program.done("check").code()).isZero();
    }

    @Test
    void whatCanBeReadOfADamagedJournalCanBeSaved() throws Exception {
        String all = export(program);
        Files.delete(folder.resolve("journal.db-seal"));
        Files.writeString(
                folder.resolve("journal.db-newest"),
                "evenkeel-newest 1\nseq 100000\nhash " + "0".repeat(64) + "\n");
        assertThat(program.refused("clients")).contains("Record 100000 of the history");

        Answer answer = program.done("export", folder.resolve("saved.json").toString());

        assertThat(answer.err()).contains("Record 100000 of the history");
        assertThat(folder.resolve("saved.json")).content().isEqualTo(all);
    }

    private String export(Program from) throws IOException {
        Path file = folder.resolve("all.json");
        from.done("export", file.toString());
        return Files.readString(file);
    }
}
