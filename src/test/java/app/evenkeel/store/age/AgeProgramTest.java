package app.evenkeel.store.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** We and the {@code age} program read what the other wrote. */
class AgeProgramTest {
    /**
     * Runs a command on a terminal of its own, where alone age takes a passphrase, and types the
     * line from standard input whenever it is asked for one.
     */
    private static final String TYPIST =
            """
            import os, pty, sys
            line = sys.stdin.buffer.readline()
            child, terminal = pty.fork()
            if child == 0:
                os.execvp(sys.argv[1], sys.argv[1:])
            said = b''
            while True:
                try:
                    part = os.read(terminal, 1024)
                except OSError:
                    break
                said += part
                if b'assphrase' in said and b': ' in said.rsplit(b'assphrase', 1)[1]:
                    os.write(terminal, line)
                    said = b''
            sys.stdout.buffer.write(said)
            sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
            """;

    @TempDir private Path folder;

    @BeforeAll
    static void theProgramIsHere() throws InterruptedException {
        for (String program : List.of("age", "python3")) {
            try {
                Process process = new ProcessBuilder(program, "--version").start();
                assumeTrue(process.waitFor() == 0, program + " does not run");
            } catch (IOException _) {
                assumeTrue(
                        false, "No " + program + " here: what age reads and writes is not known");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, secret, binary",
        "1, three short words, armored",
        "65535, סיסמה ארוכה, binary",
        "65536, 🗝️ and 🔒, armored",
        "65537, ' spaces around ', binary",
        "5000000, päivä ž, armored"
    })
    void weReadWhatAgeWrote(int size, String passphrase, String form) throws Exception {
        Path plain = plain(size);
        Path encrypted = folder.resolve("backup.age");
        List<String> command = new ArrayList<>(List.of("age", "--passphrase"));
        if (form.equals("armored")) {
            command.add("--armor");
        }
        command.addAll(List.of("--output", encrypted.toString(), plain.toString()));
        assertThat(typed(passphrase, command)).isZero();

        Path ours = folder.resolve("ours");
        AgeFile.decrypt(encrypted, ours, passphrase.toCharArray());

        assertThat(ours).hasSameBinaryContentAs(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "0, secret",
        "1, three short words",
        "65535, סיסמה ארוכה",
        "65536, 🗝️ and 🔒",
        "65537, ' spaces around '",
        "5000000, päivä ž"
    })
    void ageReadsWhatWeWrote(int size, String passphrase) throws Exception {
        Path plain = plain(size);
        Path encrypted = folder.resolve("backup.age");
        AgeFile.encrypt(plain, encrypted, passphrase.toCharArray(), 10);

        Path theirs = folder.resolve("theirs");
        assertThat(decryptedByAge(encrypted, passphrase, theirs)).isZero();
        if (size > 0) {
            // Of an empty one age makes no file.
            assertThat(theirs).hasSameBinaryContentAs(plain);
        }
    }

    @Test
    void weAskAsMuchWorkOfAGuessAsAgeDoes() throws Exception {
        Path encrypted = folder.resolve("backup.age");
        AgeFile.encrypt(plain(10), encrypted, "secret".toCharArray());

        assertThat(Files.readString(encrypted, StandardCharsets.ISO_8859_1))
                .containsPattern("^age-encryption.org/v1\n-> scrypt \\S+ 18\n");
        assertThat(decryptedByAge(encrypted, "Secret", folder.resolve("theirs"))).isNotZero();
        assertThat(decryptedByAge(encrypted, "secret", folder.resolve("theirs"))).isZero();
    }

    @Test
    void aPassphraseInCapitalsIsAnotherToBoth() throws Exception {
        Path encrypted = folder.resolve("backup.age");
        AgeFile.encrypt(plain(10), encrypted, "secret".toCharArray(), 10);

        assertThat(decryptedByAge(encrypted, "SECRET", folder.resolve("theirs"))).isNotZero();
        assertThatThrownBy(() ->
                        AgeFile.decrypt(encrypted, folder.resolve("ours"), "SECRET".toCharArray()))
                .hasMessageContaining("cannot be decrypted with this passphrase");
    }

    private Path plain(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return Files.write(folder.resolve("plain"), content);
    }

    private static int decryptedByAge(Path encrypted, String passphrase, Path to)
            throws IOException, InterruptedException {
        return typed(
                passphrase,
                List.of("age", "--decrypt", "--output", to.toString(), encrypted.toString()));
    }

    private static int typed(String line, List<String> command)
            throws IOException, InterruptedException {
        List<String> typist = new ArrayList<>(List.of("python3", "-c", TYPIST));
        typist.addAll(command);
        Process process =
                new ProcessBuilder(typist)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("age does not come to an end");
        }
        return process.exitValue();
    }
}
