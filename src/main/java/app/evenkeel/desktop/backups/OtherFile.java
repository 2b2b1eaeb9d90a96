package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.desk.Told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A journal must not be copied over itself, and there is nothing to bring back from it. */
final class OtherFile {
    private OtherFile() {}

    /**
     * @throws Told where both are one file
     */
    static void than(Path journal, Path file, Told itself) {
        try {
            if (Files.exists(file) && Files.isSameFile(journal, file)) {
                throw itself;
            }
        } catch (IOException _) {
            // Whoever uses it finds out why, and says so.
        }
    }
}
