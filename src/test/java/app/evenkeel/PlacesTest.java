package app.evenkeel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.journal.Refused;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class PlacesTest {
    @Test
    void onLinuxTheJournalLiesInTheDataFolderAndTheLogInTheStateFolder() {
        Places places = new Places(Map.of("HOME", "/home/maija"), "Linux", "/nowhere");
        assertThat(places.journal())
                .isEqualTo(Path.of("/home/maija/.local/share/evenkeel/journal.db"));
        assertThat(places.log()).contains(Path.of("/home/maija/.local/state/evenkeel"));
    }

    @Test
    void bothFoldersCanBeNamed() {
        Places places =
                new Places(
                        Map.of("XDG_DATA_HOME", "/data", "XDG_STATE_HOME", "/state"), "Linux", "?");
        assertThat(places.journal()).isEqualTo(Path.of("/data/evenkeel/journal.db"));
        assertThat(places.log()).contains(Path.of("/state/evenkeel"));
    }

    @Test
    void aFolderThatIsNotAbsoluteIsIgnored() {
        for (String ignored : new String[] {"", " ", "data", "./data"}) {
            Places places = new Places(Map.of("XDG_DATA_HOME", ignored), "Linux", "/home/maija");
            assertThat(places.journal())
                    .isEqualTo(Path.of("/home/maija/.local/share/evenkeel/journal.db"));
        }
    }

    @Test
    void whereTheEnvironmentNamesNoHomeTheSystemMay() {
        assertThat(new Places(Map.of(), "Linux", "/home/maija").journal())
                .isEqualTo(Path.of("/home/maija/.local/share/evenkeel/journal.db"));
    }

    @Test
    void onMacTheyLieInTheLibrary() {
        Places places = new Places(Map.of("HOME", "/Users/maija"), "Mac OS X", "/Users/maija");
        assertThat(places.journal())
                .isEqualTo(Path.of("/Users/maija/Library/Application Support/Evenkeel/journal.db"));
        assertThat(places.log()).contains(Path.of("/Users/maija/Library/Logs/Evenkeel"));
    }

    @Test
    void onWindowsTheyLieInTheApplicationData() {
        Places places =
                new Places(
                        Map.of("APPDATA", "/Users/maija/AppData/Roaming"),
                        "Windows 11",
                        "/Users/maija");
        assertThat(places.journal())
                .isEqualTo(Path.of("/Users/maija/AppData/Roaming/Evenkeel/journal.db"));
        assertThat(places.log()).contains(Path.of("/Users/maija/AppData/Local/Evenkeel"));
    }

    @Test
    void withoutAHomeAFileMustBeNamedAndThereIsNoLog() {
        Places places = new Places(Map.of(), "Linux", "?");
        assertThatThrownBy(places::journal)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--journal FILE");
        assertThat(places.log()).isEmpty();
    }
}
