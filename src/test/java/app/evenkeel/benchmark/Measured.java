package app.evenkeel.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What was measured, in milliseconds. Minimum and median are told, since the machine may have other
 * things to do.
 */
record Measured(String what, List<Double> millis) {
    Measured {
        millis = millis.stream().sorted().toList();
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
        return new Measured(what, millis);
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "%-64s n %4d   min %8.1f   median %8.1f   95%% %8.1f   max %8.1f ms%n",
                what,
                millis.size(),
                millis.getFirst(),
                at(50),
                at(95),
                millis.getLast());
    }

    private double at(int percent) {
        return millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
    }
}
