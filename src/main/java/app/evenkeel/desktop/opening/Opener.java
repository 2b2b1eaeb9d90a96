package app.evenkeel.desktop.opening;

import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Opens journals. */
@FunctionalInterface
public interface Opener {
    /**
     * @param file null for the one that was to be opened at first
     * @throws Refused if it cannot be opened
     */
    JournalFile open(@Nullable Path file);
}
