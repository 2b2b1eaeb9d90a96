package app.evenkeel.gauge;

import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Engagement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** An engagement of a {@link Story}. */
final class Work {
    private final String id;
    private @Nullable LocalDate agreedEnd;
    private @Nullable LocalDate actualEnd;
    private @Nullable Integer revisions;

    private Work(String id) {
        this.id = id;
    }

    static Work on(String id) {
        return new Work(id);
    }

    Work until(String day) {
        agreedEnd = LocalDate.parse(day);
        return this;
    }

    Work ended(String day) {
        actualEnd = LocalDate.parse(day);
        return this;
    }

    Work revisionsIncluded(int included) {
        revisions = included;
        return this;
    }

    Engagement engagement() {
        return new Engagement(
                id,
                "New site",
                "",
                null,
                agreedEnd,
                actualEnd,
                Billing.FIXED,
                null,
                revisions,
                List.of());
    }
}
