package app.evenkeel.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.packaged.Packaged.Answer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A window of the packaged program is open, and the same journal is used beside it. */
class WindowAndCommandIT {
    private static final Packaged PACKAGED = Packaged.asBuilt();

    @TempDir Path folder;
    private Process window;

    private Map<String, String> environment() {
        return Map.of(
                "HOME",
                folder.toString(),
                "DISPLAY",
                ":none",
                "JAVA_TOOL_OPTIONS",
                "-Dglass.platform=Headless -Dprism.order=sw");
    }

    private Answer run(String... arguments) throws Exception {
        return PACKAGED.run(folder, environment(), arguments);
    }

    private String done(String... arguments) throws Exception {
        Answer answer = run(arguments);
        assertThat(answer.code()).as(answer.err()).isZero();
        return answer.out();
    }

    @BeforeEach
    void open() throws Exception {
        done("--journal", "s.db", "sample");
        ProcessBuilder builder =
                new ProcessBuilder(
                                PACKAGED.image()
                                        .toAbsolutePath()
                                        .resolve("bin/evenkeel")
                                        .toString(),
                                "--journal",
                                "s.db")
                        .directory(folder.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment());
        window = builder.start();
        Path held = folder.resolve("s.db-window");
        while (!Files.exists(held)) {
            assertThat(window.isAlive()).isTrue();
            Thread.sleep(20);
        }
    }

    @AfterEach
    void close() throws Exception {
        window.destroyForcibly().waitFor();
    }

    @Test
    void commandsDoAllThatTheyDoWithoutIt() throws Exception {
        String entry = done("--journal", "s.db", "write", "hilla-halla", "Beside the window");
        assertThat(done("--journal", "s.db", "check")).startsWith("The journal is whole.");
        done("--journal", "s.db", "backup");
        done("--journal", "s.db", "backup", "copy.db");
        done("--journal", "s.db", "write", "hilla-halla", "After the copy");
        assertThat(done("--journal", "s.db", "restore", "copy.db")).isNotEmpty();
        done("--journal", "s.db", "erase", "berzkalna", "--for-good", "--backups");

        assertThat(window.isAlive()).isTrue();
        window.destroyForcibly().waitFor();
        assertThat(done("--journal", "s.db", "check")).startsWith("The journal is whole.");
        assertThat(done("--journal", "s.db", "timeline", "hilla-halla", "--json"))
                .contains(entry.strip())
                .doesNotContain("After the copy");
    }

    @Test
    void aSecondStartLeavesItToTheFirst() throws Exception {
        Answer second = run("--journal", "s.db");

        assertThat(second.code()).as(second.err()).isZero();
        assertThat(window.isAlive()).isTrue();
        window.destroy();
        assertThat(window.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(done("--journal", "s.db", "check")).startsWith("The journal is whole.");
    }
}
