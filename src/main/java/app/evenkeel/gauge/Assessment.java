package app.evenkeel.gauge;

import app.evenkeel.journal.Dimension;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How a relation stands on a day. Evidence of what has happened, not a forecast.
 *
 * @param client the client's id
 * @param overall 0 (calm) to 100
 * @param enough whether there are facts enough to say; if not, no value is to be shown
 * @param thirtyDaysAgo the overall value 30 days earlier; null if there was too little to say
 * @param gauges all six, in the order of {@link Dimension}
 * @param redLines the red lines crossed, oldest first
 */
public record Assessment(
        String client,
        LocalDate on,
        int overall,
        Level level,
        boolean enough,
        @Nullable Integer thirtyDaysAgo,
        List<Gauge> gauges,
        List<Evidence> redLines) {
    /** The most difficult first; those with too little to say last. */
    public static final Comparator<Assessment> WORST_FIRST =
            Comparator.comparing(Assessment::enough)
                    .thenComparingInt(Assessment::overall)
                    .reversed();

    public Assessment {
        gauges = List.copyOf(gauges);
        redLines = List.copyOf(redLines);
    }

    public Gauge gauge(Dimension dimension) {
        return gauges.stream().filter(g -> g.dimension() == dimension).findFirst().orElseThrow();
    }
}
