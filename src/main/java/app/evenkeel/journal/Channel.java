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

    private final String id = Ids.of(this);

    public String id() {
        return id;
    }

    public static Optional<Channel> of(String id) {
        return Ids.find(values(), Channel::id, id);
    }
}
