package app.evenkeel.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.evenkeel.packaged.Packaged.Answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A shell that writes with the packaged program again and again, killed with all it started. */
class KillsIT {
    private static final int ROUNDS = 5;
    private static final int MOST_MILLIS = 900;

    @TempDir private Path folder;
    private Path temporary;
    private Path acknowledged;

    @BeforeEach
    void settle() throws IOException {
        assumeThat(Files.exists(Path.of("/usr/bin/setsid"))).isTrue();
        temporary = Files.createDirectory(folder.resolve("temporary"));
        acknowledged = Files.createFile(folder.resolve("acknowledged"));
    }

    private Map<String, String> environment() {
        return Map.of(
                "PATH",
                System.getenv("PATH"),
                "HOME",
                folder.toString(),
                "XDG_STATE_HOME",
                folder.resolve("state").toString(),
                "JAVA_TOOL_OPTIONS",
                "-Djava.io.tmpdir=" + temporary);
    }

    private Answer run(String... arguments) throws Exception {
        Path answers = Files.createDirectories(folder.resolve("answers"));
        return Packaged.asBuilt().run(answers, environment(), arguments);
    }

    private void kill(int round, int afterMillis) throws Exception {
        Path image = Packaged.asBuilt().image().toAbsolutePath();
        String loop =
                "i=0; while \"$1\" --journal \"$2\" write acme \"round $3 write $i\" >/dev/null;"
                        + " do echo \"round $3 write $i\" >> \"$4\"; i=$((i+1)); done";
        ProcessBuilder builder =
                new ProcessBuilder(
                        "setsid",
                        "sh",
                        "-c",
                        loop,
                        "sh",
                        image.resolve("bin/evenkeel").toString(),
                        journal(),
                        String.valueOf(round),
                        acknowledged.toString());
        builder.environment().clear();
        builder.environment().putAll(environment());
        Process shell =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            while (lines().stream().noneMatch(line -> line.startsWith("round " + round + " "))) {
                assertThat(shell.isAlive()).isTrue();
                Thread.sleep(5);
            }
            Thread.sleep(afterMillis);
            assertThat(shell.isAlive()).isTrue();
        } finally {
            new ProcessBuilder("kill", "-KILL", "--", "-" + shell.pid()).start().waitFor();
            shell.waitFor();
        }
    }

    private String journal() {
        return folder.resolve("journal.db").toString();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(acknowledged);
    }

    @Test
    void whatWasAcknowledgedSurvivesAndNothingIsLeftInTheTemporaryFolder() throws Exception {
        assertThat(run("--journal", journal(), "client", "Acme", "--id", "acme").code()).isZero();
        Random random = new Random(2026);
        for (int round = 0; round < ROUNDS; round++) {
            kill(round, random.nextInt(MOST_MILLIS));

            Answer check = run("--journal", journal(), "check");
            assertThat(check.code()).as(check.out() + check.err()).isZero();
            Answer all = run("--journal", journal(), "timeline", "acme", "--json");
            assertThat(all.out()).contains(lines());
            try (Stream<Path> left = Files.list(temporary)) {
                assertThat(left).isEmpty();
            }
        }
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(ROUNDS);
    }
}
