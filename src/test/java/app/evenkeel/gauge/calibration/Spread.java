package app.evenkeel.gauge.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** How far chance moves a figure: the same customers halved, or drawn anew, many times over. */
record Spread(Sample all) {
    private static final long SEED = 1;

    /** What tuning gains on halves that it has not seen. */
    void overHalves(int times, List<Judge> candidates, Judge shipped, Judge plain) {
        Random random = new Random(SEED);
        List<Sample.Halves> halves =
                IntStream.range(0, times).mapToObj(_ -> all.halves(random)).toList();
        List<Double> tuned = new ArrayList<>();
        List<Double> held = new ArrayList<>();
        List<Double> plainly = new ArrayList<>();
        for (Sample.Halves h : halves) {
            tuned.add(Tuning.of(h, candidates).heldOut());
            held.add(h.heldOut().auc(shipped));
            plainly.add(h.heldOut().auc(plain));
        }
        print("tuned on the other half", tuned);
        printMore(plain, tuned, plainly);
        print(shipped.name(), held);
        printMore(plain, held, plainly);
    }

    void overCustomers(int times, Judge judge, List<Judge> plain) {
        Random random = new Random(SEED);
        List<Sample> samples =
                IntStream.range(0, times).mapToObj(_ -> all.redrawn(random)).toList();
        List<Double> own = samples.stream().map(s -> s.auc(judge)).toList();
        print(judge.name(), own);
        for (Judge other : plain) {
            printMore(other, own, samples.stream().map(s -> s.auc(other)).toList());
        }
    }

    private static void print(String what, List<Double> figures) {
        PaymentCalibration.say("%-32s %8.4f ± %.4f", what, mean(figures), deviation(figures));
    }

    /** What figures are more than those of another judge in the same draws. */
    private static void printMore(Judge other, List<Double> figures, List<Double> others) {
        List<Double> more =
                IntStream.range(0, figures.size())
                        .mapToObj(i -> figures.get(i) - others.get(i))
                        .toList();
        PaymentCalibration.say(
                "  above %-24s %8.4f ± %.4f, higher in %.0f %%",
                other.name(),
                mean(more),
                deviation(more),
                100.0 * more.stream().filter(m -> m > 0).count() / more.size());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElseThrow();
    }

    private static double deviation(List<Double> values) {
        double mean = mean(values);
        return Math.sqrt(mean(values.stream().map(v -> (v - mean) * (v - mean)).toList()));
    }
}
