package app.evenkeel.store;

import app.evenkeel.journal.Client;

import java.time.Instant;

/**
 * A client who was deleted and of whom the history still knows.
 *
 * @param client as they were
 * @param change the number of the change in which they were deleted
 */
public record Deleted(Client client, Instant at, long change) {}
