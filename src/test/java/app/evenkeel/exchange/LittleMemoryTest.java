package app.evenkeel.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Whatever file is imported, the program neither dies of it nor goes on for ever. */
class LittleMemoryTest {
    @TempDir private Path folder;

    @Test
    void filesOfAnySizeAreReadOrRefusedWith256MegabytesOfMemory() throws Exception {
        Path said = folder.resolve("said");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LittleMemory.class.getName(),
                                Files.createDirectory(folder.resolve("files")).toString())
                        .redirectErrorStream(false)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(said.toFile())
                        .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(said);
        assertThat(process.exitValue()).describedAs(lines.toString()).isZero();
        assertThat(lines)
                .hasSize(LittleMemory.files().size() + 3)
                .last()
                .asString()
                .startsWith("peak");
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> line.matches("(took|refused) .{5,300}"));
    }
}
