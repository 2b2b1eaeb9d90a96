package app.evenkeel.desktop.paper;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Asks the user where a file is to go. */
@FunctionalInterface
public interface SaveDialog {
    /**
     * @param title what is being saved
     * @param name the name that is proposed, with its extension
     * @param extension with its dot, in lower case
     * @return the file; empty where the user thought better of it
     */
    Optional<Path> where(String title, String name, String extension);

    /** As {@link #where}, with the extension also where the user has left it out. */
    default Optional<Path> file(String title, String name, String extension) {
        return where(title, name, extension).map(path -> withExtension(path, extension));
    }

    /** Where the dialog has not seen the whole name, it has not asked about a file of that name. */
    private static Path withExtension(Path path, String extension) {
        String given = String.valueOf(path.getFileName());
        if (given.toLowerCase(Locale.ROOT).endsWith(extension)) {
            return path;
        }
        Path named = path.resolveSibling(given + extension);
        for (int n = 2; Files.exists(named, LinkOption.NOFOLLOW_LINKS); n++) {
            named = path.resolveSibling(given + " " + n + extension);
        }
        return named;
    }
}
