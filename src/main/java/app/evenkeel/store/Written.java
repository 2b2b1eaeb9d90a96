package app.evenkeel.store;

import app.evenkeel.journal.chain.ChainEnd;

import org.jspecify.annotations.Nullable;

/**
 * What was found out before something was written.
 *
 * @param change the number of the change, by which {@link JournalFile#undo} takes it back; null
 *     where nothing changed
 * @param end the newest record of the history then; null where nothing changed
 */
public record Written<T>(T found, @Nullable Long change, @Nullable ChainEnd end) {}
