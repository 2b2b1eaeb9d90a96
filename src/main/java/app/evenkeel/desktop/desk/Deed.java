package app.evenkeel.desktop.desk;

import app.evenkeel.store.Change;

import java.util.List;

/**
 * Something that is to be written.
 *
 * @param done what the user reads when it is safe
 */
public record Deed(String done, List<Change> changes) {
    public Deed {
        changes = List.copyOf(changes);
    }
}
