package app.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Whatever is read, a file of a gigabyte is refused or read bit by bit, with 256 MB of memory. */
class LargeFilesTest {
    @TempDir private Path folder;

    @Test
    void aGigabyteIsRefusedOrReadBitByBit() throws Exception {
        Path said = folder.resolve("said");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-Djava.awt.headless=true",
                                "-Dstdout.encoding=UTF-8",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LargeFiles.class.getName(),
                                folder.resolve("files").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(said);
        assertThat(process.exitValue()).as(lines.toString()).isZero();
        assertThat(lines).hasSizeGreaterThan(25).last().asString().startsWith("peak");
        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.matches(".+: .+"));
        assertThat(lines).noneMatch(line -> line.contains("more than the program's memory"));
        assertThat(lines.stream().filter(line -> line.startsWith("logo: as many")))
                .singleElement()
                .asString()
                .contains("Maija");
    }
}
