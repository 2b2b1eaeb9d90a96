package app.evenkeel.gauge;

import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An engagement of a {@link Story}. */
public final class Work {
    private final String id;
    private @Nullable LocalDate agreedEnd;
    private @Nullable LocalDate actualEnd;
    private @Nullable Integer revisions;
    private Billing billing = Billing.FIXED;
    private final List<Deliverable> deliverables = new ArrayList<>();

    private Work(String id) {
        this.id = id;
    }

    public static Work on(String id) {
        return new Work(id);
    }

    public Work until(String day) {
        agreedEnd = LocalDate.parse(day);
        return this;
    }

    public Work ended(String day) {
        actualEnd = LocalDate.parse(day);
        return this;
    }

    public Work revisionsIncluded(int included) {
        revisions = included;
        return this;
    }

    public Work hourly() {
        billing = Billing.HOURLY;
        return this;
    }

    public Work promising(Deliverable... promised) {
        deliverables.addAll(List.of(promised));
        return this;
    }

    public Engagement engagement() {
        return new Engagement(
                id,
                "New site",
                "",
                null,
                agreedEnd,
                actualEnd,
                billing,
                null,
                revisions,
                deliverables);
    }
}
