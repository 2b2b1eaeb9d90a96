package app.evenkeel.journal;

import java.util.Optional;

/** Who began: the client ({@code incoming}), the owner ({@code outgoing}), or nobody. */
public enum Direction {
    INCOMING,
    OUTGOING,
    NONE;

    public String id() {
        return Ids.of(this);
    }

    public static Optional<Direction> of(String id) {
        return Ids.find(values(), Direction::id, id);
    }
}
