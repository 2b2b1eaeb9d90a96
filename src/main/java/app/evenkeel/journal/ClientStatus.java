package app.evenkeel.journal;

import java.util.Optional;

/** Where the relation stands. */
public enum ClientStatus {
    ACTIVE,
    PAUSED,
    LEAVING,
    FORMER;

    public String id() {
        return Ids.of(this);
    }

    public static Optional<ClientStatus> of(String id) {
        return Ids.find(values(), ClientStatus::id, id);
    }
}
