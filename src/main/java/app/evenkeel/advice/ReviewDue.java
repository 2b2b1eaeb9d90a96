package app.evenkeel.advice;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** That a review wants holding, and why. */
public sealed interface ReviewDue {
    /** The day since when it is due. */
    LocalDate on();

    /** A red line was crossed: at once. */
    record AfterRedLine(Evidence redLine) implements ReviewDue {
        @Override
        public LocalDate on() {
            return redLine.on();
        }
    }

    /** A boundary was told a month ago: has it helped? */
    record AfterBoundary(Keeping keeping) implements ReviewDue {
        @Override
        public LocalDate on() {
            return keeping.reviewOn();
        }
    }

    /** What asks for a review and has not been followed by a decision. */
    static List<ReviewDue> in(Assessed client) {
        List<ReviewDue> due = new ArrayList<>();
        RedLines.undecided(client).forEach(e -> due.add(new AfterRedLine(e)));
        Optional<LocalDate> decided = RedLines.lastDecision(client);
        Keeping.of(client).stream()
                .filter(k -> k.stands() && !k.boundary().signals().isEmpty())
                .filter(k -> !k.reviewOn().isAfter(client.assessment().on()))
                .filter(k -> decided.isEmpty() || decided.get().isBefore(k.reviewOn()))
                .forEach(k -> due.add(new AfterBoundary(k)));
        return List.copyOf(due);
    }
}
