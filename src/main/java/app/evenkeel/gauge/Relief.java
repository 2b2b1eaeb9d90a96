package app.evenkeel.gauge;

import app.evenkeel.journal.Dimension;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * Something that would bring gauges down, and to what: reckoned as if it had happened, not promised
 * to happen.
 *
 * @param on the day on which the values would stand so
 */
public record Relief(Step step, LocalDate on, int overall, Map<Dimension, Integer> values) {
    /** How long a quiet time is looked at, in days. */
    public static final int QUIET_DAYS = 60;

    public Relief {
        values = Map.copyOf(values);
    }

    /** What would have to happen. */
    public enum Step {
        /** All that is overdue is paid today. */
        PAID,
        /** All that the client owes an answer to is answered today. */
        ANSWERED,
        /** Nothing new happens for {@link #QUIET_DAYS} days, and what is open stays open. */
        QUIET,
        /** What is open is settled today, and nothing new happens for so long. */
        SETTLED_AND_QUIET;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param dimension null for the overall value
     */
    public int value(@Nullable Dimension dimension) {
        return dimension == null ? overall : values.getOrDefault(dimension, 0);
    }
}
