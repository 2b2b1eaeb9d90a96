package app.evenkeel.journal;

import java.util.Optional;

/** Who began: the client ({@code incoming}), the owner ({@code outgoing}), or nobody. */
public enum Direction {
    INCOMING,
    OUTGOING,
    NONE;

    private final String id = Ids.of(this);

    public String id() {
        return id;
    }

    public static Optional<Direction> of(String id) {
        return Ids.find(values(), Direction::id, id);
    }
}
