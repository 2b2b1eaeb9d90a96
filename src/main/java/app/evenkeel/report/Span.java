package app.evenkeel.report;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The days that a dossier tells of.
 *
 * @param from null from the beginning
 */
record Span(@Nullable LocalDate from, LocalDate to) {
    boolean holds(LocalDate day) {
        return !before(day) && !day.isAfter(to);
    }

    /** Whether a day lies before the first. */
    boolean before(LocalDate day) {
        return from != null && day.isBefore(from);
    }
}
