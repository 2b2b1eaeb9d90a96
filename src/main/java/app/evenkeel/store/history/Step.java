package app.evenkeel.store.history;

import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;

import org.jspecify.annotations.Nullable;

/**
 * A fact that a write really changes.
 *
 * @param before null where it is new
 * @param after null where it goes
 */
public record Step(
        FactKind kind, String id, String client, @Nullable Fact before, @Nullable Fact after) {
    String action() {
        if (before == null) {
            return "add";
        }
        return after == null ? "remove" : "change";
    }
}
