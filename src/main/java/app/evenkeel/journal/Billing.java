package app.evenkeel.journal;

import java.util.Optional;

/** How an engagement is billed. */
public enum Billing {
    FIXED,
    HOURLY,
    RETAINER;

    private final String id = Ids.of(this);

    public String id() {
        return id;
    }

    public static Optional<Billing> of(String id) {
        return Ids.find(values(), Billing::id, id);
    }
}
