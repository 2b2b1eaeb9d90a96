package app.evenkeel.journal;

import java.util.Optional;

/** How something happened. */
public enum Channel {
    CALL,
    EMAIL,
    MESSAGE,
    MEETING,
    LETTER,
    NOTE;

    public String id() {
        return Ids.of(this);
    }

    public static Optional<Channel> of(String id) {
        return Ids.find(values(), Channel::id, id);
    }
}
