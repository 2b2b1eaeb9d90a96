package app.evenkeel.cli;

import app.evenkeel.file.Patience;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The window, as far as a command knows it. */
public interface Window {
    /**
     * Brings the window forward in which a journal is open already.
     *
     * @param journal where it lies, or should
     * @return whether there is one
     */
    boolean bringForward(Path journal);

    /**
     * Begins with what takes a while and needs no journal, beside the caller. To be called once,
     * before anything is shown.
     *
     * @return tells, once that is known, whether there is a screen; if not, there is no window
     */
    BooleanSupplier begin();

    /**
     * Opens a journal that is to be shown; where that takes so long that its user would wonder, the
     * screen says so.
     *
     * @param opener opens it, as long as its user waits
     * @throws app.evenkeel.file.GivenUp if the user would not wait
     */
    default JournalFile opening(Function<Patience, JournalFile> opener) {
        return opener.apply(Patience.ENDLESS);
    }

    /** Shows a journal until the user closes the window. */
    void show(JournalFile journal);

    /**
     * Says why a journal cannot be opened, and shows the one that the user opens in the end.
     *
     * @param opener opens the journal of a file or, for null, once more the one that was asked for
     * @return whether one was opened; not where the user gave up
     */
    boolean explain(Refused why, Function<@Nullable Path, JournalFile> opener);
}
