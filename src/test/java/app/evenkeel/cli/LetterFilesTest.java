package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.evenkeel.cli.Program.Answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A letter into a file: whole, or not at all and one sentence why. */
class LetterFilesTest {
    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void anOwnerAndAClient() {
        program = new Program(folder.resolve("journal.db"));
        program.done(
                "owner",
                "--name",
                "Maija Ozola",
                "--email",
                "maija@ozola.example",
                "--working-hours",
                "Mon-Fri 08:00-17:00");
        program.done(
                "client",
                "Acme Oy",
                "--language",
                "en",
                "--contact",
                "Dana Levi",
                "--email",
                "dana@acme.example");
    }

    private Answer letter(Path file) {
        return program.run("letter", "boundaries", "acme-oy", "--out", file.toString(), "--sent");
    }

    @Test
    void anEmlIsADraftToTheClientWithThePagesAttached() {
        Path file = folder.resolve("Letter.EML");

        Answer answer = letter(file);

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEmpty();
        assertThat(file)
                .content()
                .contains(
                        "X-Unsent: 1\r\n",
                        "From: Maija Ozola <maija@ozola.example>\r\n",
                        "To: Dana Levi <dana@acme.example>\r\n",
                        "Content-Type: application/pdf;",
                        "Dear Dana Levi,")
                .doesNotContain("Acme Oy\r\n");
    }

    @Test
    void whatIsNoAddressIsSaidAndTheDraftIsMade() {
        program.done("client", "Acme Oy", "--id", "acme-oy", "--email", "dana at acme");
        Path file = folder.resolve("letter.eml");

        Answer answer = letter(file);

        assertThat(answer.code()).isZero();
        assertThat(answer.err())
                .contains("“dana at acme” is no e-mail address, so the message leaves it out");
        assertThat(file).content().doesNotContain("\nTo:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "pdf", "eml"})
    void aMissingFolderIsSaid(String extension) {
        Path file = folder.resolve("none").resolve("letter." + extension);
        refused(file, "there is no such file or folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "pdf", "eml"})
    void aFolderOfThatNameIsSaid(String extension) throws IOException {
        Path file = Files.createDirectory(folder.resolve("letter." + extension));
        refused(file, "it is a folder");
        assertThat(file).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "pdf", "eml"})
    void aFolderThatMayNotBeWrittenIsSaid(String extension) throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
        assumeFalse(Files.isWritable(closed), "the system's administrator may write everywhere");
        refused(closed.resolve("letter." + extension), "the permission is missing");
    }

    /** Where not even the system's administrator may write. */
    @ParameterizedTest
    @ValueSource(strings = {"txt", "pdf", "eml"})
    void aPlaceThatTakesNoFilesIsSaid(String extension) {
        Path system = Path.of("/proc");
        assumeTrue(Files.isDirectory(system), "no such place here");
        refused(system.resolve("letter." + extension), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "pdf", "eml"})
    void aFullDiskIsSaidAndHoldsNoHalfOfIt(String extension) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        String size = "size=4k";
        assumeTrue(
                done("mount", "-t", "tmpfs", "-o", size, "tmpfs", "" + disk), "no small disk here");
        try {
            Files.write(disk.resolve("full"), new byte[4096]);
            refused(disk.resolve("letter." + extension), "No space left on device");
            try (Stream<Path> files = Files.list(disk)) {
                assertThat(files).containsExactly(disk.resolve("full"));
            }
        } finally {
            assertThat(done("umount", "" + disk)).isTrue();
        }
    }

    private static boolean done(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.doc", "letter", "letter.eml.zip"})
    void anotherKindOfFileIsRefused(String name) {
        refused(folder.resolve(name), "the file's name must end in .txt, .pdf or .eml");
    }

    /** One line, exit code 1, nothing half written, nothing recorded as sent. */
    private void refused(Path file, String why) {
        List<String> before = names();

        Answer answer = letter(file);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines())
                .filteredOn(line -> line.startsWith("evenkeel: "))
                .singleElement()
                .asString()
                .startsWith("evenkeel: " + file + " cannot be written: " + why);
        assertThat(names()).isEqualTo(before);
        assertThat(program.done("timeline", "acme-oy").out()).doesNotContain("sent");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
