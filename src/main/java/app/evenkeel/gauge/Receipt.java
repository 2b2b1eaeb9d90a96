package app.evenkeel.gauge;

import app.evenkeel.journal.Dimension;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From the shares of one dimension to its gauge, so that the points of the evidence add up exactly
 * to the value: R points show {@code 100·(1 − 2^(−R/half-full))}, rounded.
 */
final class Receipt {
    private static final Calibration C = Calibration.STANDARD;
    private static final int TENTHS = 10;

    /** How many steps of the gauge the first point is worth, where R is next to none. */
    private static final double FIRST_STEP = 100 * Math.log(2) / C.halfFull();

    private static final Comparator<Share> OLDEST_FIRST =
            Comparator.comparing((Share s) -> s.sighting().on())
                    .thenComparing(s -> s.sighting().kind())
                    .thenComparing(s -> s.sighting().source())
                    .thenComparing(s -> s.sighting().derived())
                    .thenComparingInt(s -> s.sighting().severity())
                    .thenComparingDouble(Share::points);

    private Receipt() {}

    static Gauge gauge(Dimension dimension, List<Share> all) {
        List<Share> shares = eased(all.stream().sorted(OLDEST_FIRST).toList());
        double sum = shares.stream().mapToDouble(Share::points).sum();
        int value = (int) Math.round(100 * (1 - Math.pow(2, -Math.max(0, sum) / C.halfFull())));
        return new Gauge(dimension, value, C.level(value), null, evidence(shares, value, sum));
    }

    /** Easing takes points away, never below zero and never from red lines. */
    private static List<Share> eased(List<Share> shares) {
        double adverse = 0;
        double easing = 0;
        for (Share s : shares) {
            if (s.points() < 0) {
                easing -= s.points();
            } else if (!s.sighting().kind().redLine()) {
                adverse += s.points();
            }
        }
        if (easing <= adverse) {
            return shares;
        }
        double part = adverse / easing;
        return shares.stream().map(s -> s.points() < 0 ? s.times(part) : s).toList();
    }

    private static List<Evidence> evidence(List<Share> shares, int value, double sum) {
        long[] tenths = tenths(shares, value, sum);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < tenths.length; i++) {
            Share share = shares.get(i);
            Sighting s = share.sighting();
            evidence.add(
                    new Evidence(
                            s.kind(),
                            s.severity(),
                            s.on(),
                            s.of(),
                            s.source(),
                            s.derived(),
                            s.excused(),
                            s.open(),
                            share.left(),
                            share.place(),
                            BigDecimal.valueOf(tenths[i], 1)));
        }
        return evidence;
    }

    /**
     * Each share's part of the value. Where adverse and easing facts hold each other, so that the
     * value is 0, both sides still show, and come to nothing.
     */
    private static long[] tenths(List<Share> shares, int value, double sum) {
        double[] adverse = shares.stream().mapToDouble(s -> Math.max(0, s.points())).toArray();
        double[] easing = shares.stream().mapToDouble(s -> Math.max(0, -s.points())).toArray();
        double scale = TENTHS * (value == 0 ? FIRST_STEP : value / sum);
        long taken = Math.round(scale * Arrays.stream(easing).sum());
        long[] tenths = apportioned((long) value * TENTHS + taken, adverse);
        long[] away = apportioned(taken, easing);
        Arrays.setAll(tenths, i -> tenths[i] - away[i]);
        return tenths;
    }

    /** Whole numbers with the given sum, each as near to its part as can be (largest remainder). */
    private static long[] apportioned(long sum, double[] parts) {
        double all = Arrays.stream(parts).sum();
        double[] exact = Arrays.stream(parts).map(p -> sum == 0 ? 0 : p * sum / all).toArray();
        long[] whole = Arrays.stream(exact).mapToLong(e -> (long) e).toArray();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> whole[i] - exact[i]))
                .limit(sum - Arrays.stream(whole).sum())
                .forEach(i -> whole[i]++);
        return whole;
    }
}
