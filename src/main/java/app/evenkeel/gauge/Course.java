package app.evenkeel.gauge;

import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How the gauges ran over the last year: one reading a week, each from what was known on its day.
 *
 * @param readings oldest first; the last is of the day itself
 */
public record Course(List<Reading> readings) {
    private static final int WEEKS = 52;

    public Course {
        readings = List.copyOf(readings);
    }

    /**
     * The gauges on one day.
     *
     * @param enough whether there was enough to say; if not, no value is to be shown
     */
    public record Reading(
            LocalDate on, boolean enough, int overall, Map<Dimension, Integer> values) {
        public Reading {
            values = Map.copyOf(values);
        }

        /**
         * @param dimension null for the overall value
         */
        public int value(@Nullable Dimension dimension) {
            return dimension == null ? overall : values.getOrDefault(dimension, 0);
        }
    }

    static Course of(Owner owner, Relation relation, LocalDate on) {
        return new Course(
                IntStream.rangeClosed(-WEEKS, 0)
                        .mapToObj(on::plusWeeks)
                        .map(day -> reading(day, Standing.of(owner, relation, day)))
                        .toList());
    }

    static LocalDate begins(LocalDate on) {
        return on.minusWeeks(WEEKS);
    }

    private static Reading reading(LocalDate on, Standing standing) {
        return new Reading(on, standing.enough(), standing.overall(), values(standing));
    }

    static Map<Dimension, Integer> values(Standing standing) {
        Map<Dimension, Integer> values = new EnumMap<>(Dimension.class);
        standing.gauges().forEach(g -> values.put(g.dimension(), g.value()));
        return values;
    }
}
