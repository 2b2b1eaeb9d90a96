package app.evenkeel.advice;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.Decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The red lines that ask for a review at once. */
public final class RedLines {
    static final int DAYS = 365;

    private RedLines() {}

    /** Those of the last year after which nothing has been decided, oldest first. */
    public static List<Evidence> undecided(Assessed client) {
        LocalDate on = client.assessment().on();
        Optional<LocalDate> decided = lastDecision(client);
        // A decision of the same day is taken because of what happened, not before it.
        return client.assessment().redLines().stream()
                .filter(e -> e.within(DAYS, on))
                .filter(e -> decided.isEmpty() || e.on().isAfter(decided.get()))
                .sorted(Evidence.OLDEST_FIRST)
                .toList();
    }

    static Optional<LocalDate> lastDecision(Assessed client) {
        return client.relation().decidedBy(client.assessment().on()).stream()
                .map(Decision::on)
                .findFirst();
    }
}
