package app.evenkeel.advice;

import java.util.List;

/**
 * A criterion, how far it is met, and in what.
 *
 * @param grounds oldest first
 */
public record Finding(Criterion criterion, State state, List<Ground> grounds) {
    public Finding {
        grounds = List.copyOf(grounds);
    }

    /** The ids of the facts that it is seen in, each once. */
    public List<String> sources() {
        return grounds.stream().flatMap(Ground::sources).distinct().toList();
    }
}
