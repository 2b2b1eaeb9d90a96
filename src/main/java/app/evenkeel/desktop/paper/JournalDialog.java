package app.evenkeel.desktop.paper;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a journal, or a copy of one. */
@FunctionalInterface
public interface JournalDialog {
    /**
     * @param title what it is for
     * @return the file, whatever is in it; empty where the user thought better of it
     */
    Optional<Path> which(String title);
}
