package app.evenkeel.journal;

import java.util.Optional;

/** What the owner decided after a review. */
public enum Choice {
    KEEP,
    SET_BOUNDARIES,
    LET_GO;

    private final String id = Ids.of(this);

    public String id() {
        return id;
    }

    public static Optional<Choice> of(String id) {
        return Ids.find(values(), Choice::id, id);
    }
}
