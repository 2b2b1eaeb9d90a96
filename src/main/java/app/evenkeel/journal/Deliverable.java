package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A piece of work promised within an engagement, and what became of it. */
public record Deliverable(
        String id,
        String title,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate deliveredOn,
        String result) {
    public Deliverable {
        Rules.needed("id", id);
        Rules.needed("title", title);
        Rules.text("result", result);
    }

    public boolean deliveredBy(LocalDate on) {
        return deliveredOn != null && !deliveredOn.isAfter(on);
    }
}
