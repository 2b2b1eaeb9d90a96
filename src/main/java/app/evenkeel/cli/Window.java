package app.evenkeel.cli;

import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Function;

/** The window, as far as a command knows it. */
public interface Window {
    /**
     * Shows a journal until the user closes the window.
     *
     * @return whether there is a screen to show it on
     */
    boolean show(JournalFile journal);

    /**
     * Says why a journal cannot be opened, and shows the one that the user opens in the end.
     *
     * @param opener opens the journal of a file or, for null, once more the one that was asked for
     * @return whether one was opened; not where there is no screen, or the user gave up
     */
    boolean explain(Refused why, Function<@Nullable Path, JournalFile> opener);
}
