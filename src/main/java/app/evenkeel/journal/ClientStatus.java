package app.evenkeel.journal;

import java.util.Optional;

/** Where the relation stands. */
public enum ClientStatus {
    ACTIVE,
    PAUSED,
    LEAVING,
    FORMER;

    private final String id = Ids.of(this);

    public String id() {
        return id;
    }

    public static Optional<ClientStatus> of(String id) {
        return Ids.find(values(), ClientStatus::id, id);
    }
}
