package app.evenkeel.desktop.paper;

import java.nio.file.Path;
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
}
