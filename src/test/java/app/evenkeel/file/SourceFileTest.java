package app.evenkeel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.evenkeel.journal.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class SourceFileTest {
    private static final int SMALL = 1024;
    private static final Limit LIMIT = new Limit(51 << 20, "the most that this test reads");

    @TempDir private Path folder;

    @Test
    void textIsReadWithoutAByteOrderMark() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "\ufeffרחל,€");
        assertThat(SourceFile.read(file, SMALL).text()).isEqualTo("רחל,€");
        assertThat(SourceFile.read(file, SMALL).stream().readAllBytes())
                .isEqualTo("רחל,€".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = folder.resolve("none.json");
        assertThatThrownBy(() -> SourceFile.read(file, SMALL))
                .isInstanceOf(Refused.class)
                .hasMessage(file + " cannot be read: there is no such file or folder");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> SourceFile.read(folder, SMALL))
                .isInstanceOf(Refused.class)
                .hasMessage(folder + " is a folder, not a file");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.json"), "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the system's administrator may read everything");
        assertThatThrownBy(() -> SourceFile.read(file, SMALL))
                .isInstanceOf(Refused.class)
                .hasMessage(file + " cannot be read: the permission is missing");
    }

    @Test
    void aLargeFileIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("huge.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((51L << 20) + 1);
        }
        assertThatThrownBy(() -> SourceFile.large(file, LIMIT))
                .isInstanceOf(Refused.class)
                .hasMessage(file + " is larger than 51 MB, the most that this test reads");
    }

    @Test
    void aFileThatIsChangedWhileItIsReadIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        SourceFile source = SourceFile.large(file, LIMIT);
        Files.writeString(file, "{ }");
        assertThatThrownBy(source::stream)
                .isInstanceOf(Refused.class)
                .hasMessage(file + " cannot be read: it is being changed by something else");
    }

    @Test
    void aDeviceIsNoLargeFile() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless), "the system has no such device");
        assertThatThrownBy(() -> SourceFile.large(endless, LIMIT))
                .isInstanceOf(Refused.class)
                .hasMessage("/dev/zero is not an ordinary file, but a pipe or a device");
        assertThatThrownBy(() -> SourceFile.read(endless, SMALL))
                .isInstanceOf(Refused.class)
                .hasMessage("/dev/zero is larger than 1 KB, the most that is read at once");
    }

    @Test
    void aCharacterMayLieAcrossTheEdgeOfWhatIsReadAtOnce() throws IOException {
        String text = "a" + "€".repeat(100_000);
        Path file = Files.writeString(folder.resolve("long.json"), text);
        SourceFile large = SourceFile.large(file, LIMIT);
        assertThat(large.text()).isEqualTo(text);
        assertThat(large.refusedInStream(300_001, "no"))
                .hasMessage(file + ", line 1, column 100002: no");
    }

    @Test
    void whatIsNotUtf8IsRefusedAtItsPlace() {
        byte[] latin = "rēķins\nmy\u00f6h".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(latin, latin.length - 2);
        assertThatThrownBy(() -> SourceFile.of("f.csv", cut))
                .isInstanceOf(Refused.class)
                .hasMessage("f.csv, line 2, column 3: the file is not text in UTF-8");
        assertThatThrownBy(() -> SourceFile.of("f.csv", new byte[] {(byte) 0xFF, (byte) 0xFE}))
                .isInstanceOf(Refused.class)
                .hasMessage("f.csv, line 1, column 1: the file is not text in UTF-8");
        byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
        assertThatThrownBy(() -> SourceFile.of("f.csv", surrogate))
                .hasMessage("f.csv, line 1, column 2: the file is not text in UTF-8");
    }

    @Test
    void aPlaceIsCountedInCharactersAfterTheMark() {
        SourceFile file = SourceFile.of("f", "\ufeffab\n€x".getBytes(StandardCharsets.UTF_8));
        assertThat(file.refusedInStream(6, "no")).hasMessage("f, line 2, column 2: no");
        assertThat(file.refusedInStream(99, "no")).hasMessage("f, line 2, column 3: no");
    }
}
