package app.evenkeel.store;

import org.jspecify.annotations.Nullable;

/**
 * What was found out before something was written.
 *
 * @param change the number of the change, by which {@link JournalFile#undo} takes it back; null
 *     where nothing changed
 */
public record Written<T>(T found, @Nullable Long change) {}
