package app.evenkeel.advice;

import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Dimension;

import java.util.Arrays;
import java.util.List;

/**
 * The same honesty turned on the owner (ADVICE C-mirror): what is high with most clients is hardly
 * those clients' fault alone.
 *
 * @param clients how many clients there is enough to say of
 * @param dimensions all six, in their order
 */
public record Mirror(int clients, List<Dimensional> dimensions, OwnRecord own) {
    /** With fewer clients "most of them" means nothing. */
    private static final int LEAST_CLIENTS = 3;

    public Mirror {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * A gauge across the clients.
     *
     * @param high with how many clients it is not calm
     * @param most whether that is most of them
     */
    public record Dimensional(Dimension dimension, int high, boolean most) {}

    /**
     * @param assessments of the clients that the owner still works for
     */
    public static Mirror of(List<Assessment> assessments, OwnRecord own) {
        List<Assessment> known = assessments.stream().filter(Assessment::enough).toList();
        return new Mirror(
                known.size(),
                Arrays.stream(Dimension.values()).map(d -> dimensional(d, known)).toList(),
                own);
    }

    private static Dimensional dimensional(Dimension dimension, List<Assessment> known) {
        int high = (int) known.stream().filter(a -> high(a, dimension)).count();
        boolean most = known.size() >= LEAST_CLIENTS && 2 * high > known.size();
        return new Dimensional(dimension, high, most);
    }

    /** Whether a gauge is high with a client: enough is known of them, and it is not calm. */
    public static boolean high(Assessment assessment, Dimension dimension) {
        return assessment.enough() && assessment.gauge(dimension).level() != Level.CALM;
    }

    /** Whether there are clients enough to compare. */
    public boolean enough() {
        return clients >= LEAST_CLIENTS;
    }

    /** The gauges that are high with most clients. */
    public List<Dimension> shared() {
        return dimensions.stream().filter(Dimensional::most).map(Dimensional::dimension).toList();
    }
}
