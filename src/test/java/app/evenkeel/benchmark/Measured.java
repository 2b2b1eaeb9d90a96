package app.evenkeel.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What was measured, in milliseconds. Minimum and median are told, since the machine may have other
 * things to do.
 */
record Measured(String what, double[] millis) {
    Measured {
        millis = millis.clone();
        Arrays.sort(millis);
    }

    static Measured of(String what, List<Double> millis) {
        return new Measured(what, millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Does something a few times for nothing, and then so often that the numbers are told. */
    static Measured times(int runs, String what, Callable<?> doing) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = -Math.min(runs, 10); i < runs; i++) {
            long begin = System.nanoTime();
            doing.call();
            double took = (System.nanoTime() - begin) / 1e6;
            if (i >= 0) {
                millis.add(took);
            }
        }
        return of(what, millis);
    }

    double median() {
        return millis[millis.length / 2];
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "%-64s n %4d   min %8.1f   median %8.1f   95%% %8.1f   max %8.1f ms%n",
                what,
                millis.length,
                millis[0],
                median(),
                millis[Math.min(millis.length - 1, millis.length * 95 / 100)],
                millis[millis.length - 1]);
    }
}
