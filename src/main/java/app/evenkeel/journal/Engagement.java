package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A piece of work agreed with a client.
 *
 * @param fee in the client's currency
 * @param revisionsIncluded null where nothing was agreed, so that none is ever too many
 */
public record Engagement(
        String id,
        String title,
        String scope,
        @Nullable LocalDate start,
        @Nullable LocalDate agreedEnd,
        @Nullable LocalDate actualEnd,
        Billing billing,
        @Nullable Money fee,
        @Nullable Integer revisionsIncluded,
        List<Deliverable> deliverables)
        implements Fact {
    public Engagement {
        Rules.needed("id", id);
        Rules.needed("title", title);
        Rules.text("scope", scope);
        Rules.order("agreedEnd", agreedEnd, "start", start);
        Rules.order("actualEnd", actualEnd, "start", start);
        if (fee != null) {
            fee.needsToFit("fee");
            if (fee.amount().signum() < 0) {
                throw new InvalidFact("fee", "must not be negative");
            }
        }
        if (revisionsIncluded != null) {
            Rules.range("revisionsIncluded", revisionsIncluded, 0, 1_000_000);
        }
        deliverables = List.copyOf(deliverables);
    }

    /** Whether it has not ended by a day. */
    public boolean openOn(LocalDate on) {
        return actualEnd == null || actualEnd.isAfter(on);
    }

    /** Whether it ran, or still runs, past its agreed end, as seen on a day. */
    public boolean overranBy(LocalDate on) {
        if (agreedEnd == null) {
            return false;
        }
        LocalDate ran = actualEnd == null || actualEnd.isAfter(on) ? on : actualEnd;
        return ran.isAfter(agreedEnd);
    }
}
