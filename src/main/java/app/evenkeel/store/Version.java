package app.evenkeel.store;

import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One change of a fact, as the history keeps it.
 *
 * @param seq the number of the record, from 1
 * @param change the number of the write it was part of: what was written together has one number
 * @param client the id of the client it belonged to; empty for the owner
 * @param before null where the fact was added
 * @param after null where it was removed
 */
public record Version(
        long seq,
        long change,
        Instant at,
        FactKind kind,
        String id,
        String client,
        @Nullable Fact before,
        @Nullable Fact after) {

    /** The change that takes this one back while the fact is as this one left it. */
    public Change inverse() {
        return new Change.Replace(kind, id, client, after, before);
    }
}
