package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

class PassphraseOptionTest {
    @TempDir private Path folder;

    private final List<String> questions = new ArrayList<>();

    @Test
    void aNewPassphraseIsTypedTwice() {
        Door door = door("", "correct horse", "correct horse");

        assertThat(option().chosen(door)).isEqualTo("correct horse".toCharArray());
        assertThat(questions).containsExactly("Passphrase", "The same passphrase again");
    }

    @Test
    void aSlipOfTheFingerIsNoticed() {
        assertThatThrownBy(() -> option().chosen(door("", "correct", "corect")))
                .hasMessage("The two passphrases differ; nothing was done");
    }

    @Test
    void aPassphraseThatIsKnownIsTypedOnce() {
        assertThat(option().known(door("", "סיסמה 🗝️"))).isEqualTo("סיסמה 🗝️".toCharArray());
        assertThat(questions).containsExactly("Passphrase");
    }

    @Test
    void whereNobodyCanBeAskedTheOptionIsNamed() {
        assertThatThrownBy(() -> option().known(door("")))
                .hasMessage(
                        "No passphrase was typed, or there is no terminal to ask for it; give it by --passphrase-fd N, the number of an open file descriptor");
    }

    @Test
    void whatATerminalCouldNotPassOnIsNotUsed() {
        assertThatThrownBy(() -> option().known(door("", "p\uFFFDiv\uFFFD")))
                .hasMessage("The passphrase has a letter that this terminal cannot pass on");
        assertThatThrownBy(() -> option().known(door("", "")))
                .hasMessage("The passphrase is empty; a passphrase has at least one character");
    }

    @Test
    void theFirstLineOfStandardInputIsEnough() throws IOException {
        assertThat(read(" päivä  \nmore")).isEqualTo(" päivä  ");
        assertThat(read("no line feed")).isEqualTo("no line feed");
        assertThat(read("from Windows\r\n")).isEqualTo("from Windows");

        Door door = door("first\nrest");
        option("--passphrase-fd=0").chosen(door);
        assertThat(new String(door.in().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("rest");
        assertThat(questions).isEmpty();
    }

    @Test
    void anotherDescriptorIsReadWhereTheSystemNamesThem() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/dev/fd")), "No /dev/fd here");
        Path file = Files.writeString(folder.resolve("secret"), "from a file\n");
        try (var _ = Files.newInputStream(file)) {
            assertThat(new String(option("--passphrase-fd=" + descriptorOf(file)).known(door(""))))
                    .isEqualTo("from a file");
        }
        assertThatThrownBy(() -> option("--passphrase-fd=98765").known(door("")))
                .hasMessage(
                        "No passphrase can be read from file descriptor 98765: there is no such file or folder");
    }

    private static String descriptorOf(Path file) throws IOException {
        try (var descriptors = Files.list(Path.of("/dev/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                if (Files.exists(descriptor) && Files.isSameFile(descriptor, file)) {
                    return descriptor.getFileName().toString();
                }
            }
        }
        throw new AssertionError("no descriptor");
    }

    @Test
    void whatIsNoPassphraseIsRefused() {
        assertThatThrownBy(() -> read("\n"))
                .hasMessage(
                        "The first line of the file descriptor is empty; a passphrase has at least one character");
        assertThatThrownBy(() -> read("x".repeat(1025)))
                .hasMessage("The passphrase is longer than 1024 bytes");
        assertThat(read("x".repeat(1024) + "\r\n")).hasSize(1024);
        Door latin = door(new ByteArrayInputStream(new byte[] {(byte) 0xE4, '\n'}));
        assertThatThrownBy(() -> option("--passphrase-fd=0").known(latin))
                .hasMessage("The passphrase is not text in UTF-8");
    }

    @Test
    void whatIsNoDescriptorIsRefused() {
        for (String wrong : List.of("-1", "x", "3.0", "12345678901", "")) {
            assertThatThrownBy(() -> option("--passphrase-fd=" + wrong).known(door("")))
                    .hasMessage(
                            "--passphrase-fd must be the number of an open file descriptor, such as 0 for standard input, not \"%s\""
                                    .formatted(wrong));
        }
    }

    private String read(String input) {
        return new String(option("--passphrase-fd=0").known(door(input)));
    }

    @Command
    private static final class Some {
        @CommandLine.Mixin private final PassphraseOption passphrase = new PassphraseOption();
    }

    private static PassphraseOption option(String... args) {
        Some command = new Some();
        new CommandLine(command).parseArgs(args);
        return command.passphrase;
    }

    private Door door(String input, String... typed) {
        return door(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), typed);
    }

    private Door door(ByteArrayInputStream input, String... typed) {
        Deque<String> lines = new ArrayDeque<>(Arrays.asList(typed));
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return new Door(
                input,
                nowhere,
                nowhere,
                Clock.systemUTC(),
                Language.EN,
                _ -> {
                    throw new AssertionError("no journal is asked for");
                },
                question -> {
                    questions.add(question);
                    return Optional.ofNullable(lines.poll()).map(String::toCharArray);
                },
                Program.NO_SCREEN);
    }
}
