package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** An access that the owner looks after for a client, to be handed over when they part. */
public record Account(String id, String name, String location, @Nullable LocalDate handedOverOn)
        implements Fact {
    public Account {
        Rules.needed("id", id);
        Rules.needed("name", name);
        Rules.text("location", location);
    }

    public boolean handedOverBy(LocalDate on) {
        return handedOverOn != null && !handedOverOn.isAfter(on);
    }

    /**
     * @param on null where it is in the owner's care again
     */
    public Account handedOver(@Nullable LocalDate on) {
        return new Account(id, name, location, on);
    }
}
