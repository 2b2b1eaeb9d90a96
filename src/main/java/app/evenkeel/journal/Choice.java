package app.evenkeel.journal;

import java.util.Optional;

/** What the owner decided after a review. */
public enum Choice {
    KEEP,
    SET_BOUNDARIES,
    LET_GO;

    public String id() {
        return Ids.of(this);
    }

    public static Optional<Choice> of(String id) {
        return Ids.find(values(), Choice::id, id);
    }
}
