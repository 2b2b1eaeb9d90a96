package app.evenkeel.journal;

import java.time.LocalDate;

/** What the owner decided about a client, and why. */
public record Decision(String id, LocalDate on, Choice choice, String reason) implements Fact {
    public Decision {
        Rules.needed("id", id);
        Rules.text("reason", reason);
    }
}
