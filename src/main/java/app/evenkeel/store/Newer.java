package app.evenkeel.store;

import java.util.Set;

/**
 * Whose facts were written since a place in the history.
 *
 * @param upTo the place that the history has come to
 * @param clients their ids; the empty text stands for the owner and for what was erased
 */
public record Newer(long upTo, Set<String> clients) {
    public Newer {
        clients = Set.copyOf(clients);
    }
}
