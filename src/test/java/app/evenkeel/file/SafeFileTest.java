package app.evenkeel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.evenkeel.journal.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

class SafeFileTest {
    @TempDir private Path folder;

    private static SafeFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsWrittenForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("out.json");
        SafeFile.write(file, text("ā"));
        assertThat(file).content().isEqualTo("ā");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(names()).containsExactly("out.json");
    }

    @Test
    void anExistingFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old and longer");
        SafeFile.write(file, text("new"));
        assertThat(file).content().isEqualTo("new");
    }

    @Test
    void noPageIsWrittenOverADatabase() throws IOException {
        Path file =
                Files.writeString(folder.resolve("journal.json"), "SQLite format 3\0 and so on");
        assertThatThrownBy(() -> SafeFile.write(file, text("new")))
                .isInstanceOfSatisfying(
                        NotWritten.class,
                        e -> assertThat(e.why()).isEqualTo(NotWritten.Why.DATABASE))
                .hasMessageContaining(file + " cannot be written: a database is there");
        assertThat(file).content().startsWith("SQLite format 3");
        assertThat(names()).containsExactly("journal.json");
    }

    @Test
    void whatFailsHalfWayLeavesEverythingAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");
        SafeFile.Content failing =
                out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                };
        assertThatThrownBy(() -> SafeFile.write(file, failing))
                .isInstanceOf(Refused.class)
                .hasMessage(file + " cannot be written: No space left on device");
        SafeFile.Content refusing =
                _ -> {
                    throw new Refused("Not so.");
                };
        assertThatThrownBy(() -> SafeFile.write(file, refusing)).hasMessage("Not so.");
        assertThat(file).content().isEqualTo("old");
        assertThat(names()).containsExactly("out.json");
    }

    @Test
    void aMissingFolderIsSaid() {
        Path file = folder.resolve("none").resolve("out.json");
        assertThatThrownBy(() -> SafeFile.write(file, text("x")))
                .isInstanceOf(Refused.class)
                .hasMessage(file + " cannot be written: there is no such file or folder");
    }

    @Test
    void aFolderIsNotOverwritten() {
        assertThatThrownBy(() -> SafeFile.write(folder, text("x")))
                .isInstanceOf(Refused.class)
                .hasMessage(folder + " cannot be written: it is a folder");
    }

    @Test
    void aFolderWithoutPermissionIsSaid() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
        assumeFalse(Files.isWritable(closed), "the system's administrator may write everywhere");
        Path file = closed.resolve("out.json");
        assertThatThrownBy(() -> SafeFile.write(file, text("x")))
                .isInstanceOf(Refused.class)
                .hasMessage(file + " cannot be written: the permission is missing");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        SafeFile.write(link, text("new"));
        assertThat(file).content().isEqualTo("new");
        assertThat(link).isSymbolicLink();
    }
}
