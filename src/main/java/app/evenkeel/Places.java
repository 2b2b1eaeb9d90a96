package app.evenkeel;

import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where things lie when nobody names a place, by the platform's convention: on Linux that of <a
 * href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG</a>, where a value that is
 * not absolute is ignored.
 *
 * @param environment as {@link System#getenv()}
 * @param system the property {@code os.name}
 * @param userHome the property {@code user.home}, for where the environment names no home
 */
record Places(Map<String, String> environment, String system, String userHome) {
    private static final String NO_HOME =
            "This user has no home folder to keep the journal in; name a file with --journal FILE";

    private enum Platform {
        LINUX,
        MAC,
        WINDOWS
    }

    static Places ofThisMachine() {
        return new Places(
                System.getenv(),
                System.getProperty("os.name", ""),
                System.getProperty("user.home", ""));
    }

    /**
     * @throws Refused where the system names no home folder
     */
    Path journal() {
        Optional<Path> folder =
                switch (platform()) {
                    case LINUX -> folder("XDG_DATA_HOME", ".local/share", "evenkeel");
                    case MAC -> folder(null, "Library/Application Support", "Evenkeel");
                    case WINDOWS -> folder("APPDATA", "AppData/Roaming", "Evenkeel");
                };
        return folder.orElseThrow(() -> new JournalRefused(new JournalTrouble.NoHome(), NO_HOME))
                .resolve("journal.db");
    }

    /** The folder of the log; none where the system names no home folder. */
    Optional<Path> log() {
        return switch (platform()) {
            case LINUX -> folder("XDG_STATE_HOME", ".local/state", "evenkeel");
            case MAC -> folder(null, "Library/Logs", "Evenkeel");
            case WINDOWS -> folder("LOCALAPPDATA", "AppData/Local", "Evenkeel");
        };
    }

    /** The file that remembers the window; none where the system names no home folder. */
    Optional<Path> windowSettings() {
        Optional<Path> folder =
                switch (platform()) {
                    case LINUX -> folder("XDG_CONFIG_HOME", ".config", "evenkeel");
                    case MAC -> folder(null, "Library/Preferences", "Evenkeel");
                    case WINDOWS -> folder("APPDATA", "AppData/Roaming", "Evenkeel");
                };
        return folder.map(f -> f.resolve("window.properties"));
    }

    private Platform platform() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Platform.WINDOWS;
        }
        return name.startsWith("mac") ? Platform.MAC : Platform.LINUX;
    }

    private Optional<Path> folder(@Nullable String variable, String withinHome, String name) {
        return absolute(variable == null ? null : environment.get(variable))
                .or(() -> home().map(home -> home.resolve(withinHome)))
                .map(folder -> folder.resolve(name));
    }

    private Optional<Path> home() {
        return platform() == Platform.WINDOWS
                ? absolute(userHome)
                : absolute(environment.get("HOME")).or(() -> absolute(userHome));
    }

    private static Optional<Path> absolute(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(p -> !p.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
