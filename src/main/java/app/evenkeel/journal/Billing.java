package app.evenkeel.journal;

import java.util.Optional;

/** How an engagement is billed. */
public enum Billing {
    FIXED,
    HOURLY,
    RETAINER;

    public String id() {
        return Ids.of(this);
    }

    public static Optional<Billing> of(String id) {
        return Ids.find(values(), Billing::id, id);
    }
}
