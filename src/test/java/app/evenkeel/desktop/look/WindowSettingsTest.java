package app.evenkeel.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class WindowSettingsTest {
    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        Path file = folder.resolve("new/window.properties");
        WindowSettings settings = new WindowSettings(Look.DARK, 1440, 900.5, true);
        settings.write(file);

        assertThat(WindowSettings.read(file)).isEqualTo(settings);
    }

    @Test
    void theyAndTheirFolderAreTheOwnersAlone() throws IOException {
        Path file = folder.resolve("new/evenkeel/window.properties");
        WindowSettings.FIRST.write(file);

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(file.getParent())).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("new"))).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "look=pink", "width=12\nheight=-3", "width=NaN", "width=1e9", "\\u00zz"})
    void whatMakesNoSenseIsAsIfItWasNeverSaid(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("window.properties"), content);

        assertThat(WindowSettings.read(file)).isEqualTo(WindowSettings.FIRST);
    }

    @Test
    void aFileOfAnySizeIsReadAtItsBeginningAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("window.properties"), "look=dark\n");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 30);
        }

        assertThat(WindowSettings.read(file).look()).isEqualTo(Look.DARK);
    }

    @Test
    void withoutAPlaceNothingIsKept() {
        assertThat(WindowSettings.read(null)).isEqualTo(WindowSettings.FIRST);
        WindowSettings.FIRST.write(null);
        WindowSettings.FIRST.write(folder);
    }
}
