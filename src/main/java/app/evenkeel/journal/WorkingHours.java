package app.evenkeel.journal;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The hours in which the owner can be reached. Without any, nothing is outside them. */
public record WorkingHours(List<Span> spans) {
    public static final WorkingHours NONE = new WorkingHours(List.of());

    /**
     * One stretch of a day; {@code from} is inside, {@code to} is outside. A stretch that ends at
     * 00:00 lasts until midnight.
     */
    public record Span(DayOfWeek day, LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to) && !to.equals(LocalTime.MIDNIGHT)) {
                throw new InvalidFact("to", "must be later than from (" + from + "), not " + to);
            }
        }

        boolean contains(LocalDateTime time) {
            return time.getDayOfWeek() == day
                    && !time.toLocalTime().isBefore(from)
                    && (to.equals(LocalTime.MIDNIGHT) || time.toLocalTime().isBefore(to));
        }
    }

    public WorkingHours {
        spans = List.copyOf(spans);
    }

    /** These, or others where these were not given. */
    public WorkingHours orElse(WorkingHours others) {
        return given() ? this : others;
    }

    public boolean given() {
        return !spans.isEmpty();
    }

    /** Whether a local time lies outside the hours; never where no hours are given. */
    public boolean outside(LocalDateTime time) {
        return given() && spans.stream().noneMatch(s -> s.contains(time));
    }
}
