package app.evenkeel.store.search;

import app.evenkeel.journal.Fact;

/**
 * A fact that holds what was searched.
 *
 * @param client the id of the client it belongs to
 */
public record Hit(String client, Fact fact) {}
