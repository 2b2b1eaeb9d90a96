package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The owner's own decision not to ask for an invoice's payment, until a day or until lifted. */
public record Hold(@Nullable LocalDate until, String reason) {
    public Hold {
        Rules.text("reason", reason);
    }
}
