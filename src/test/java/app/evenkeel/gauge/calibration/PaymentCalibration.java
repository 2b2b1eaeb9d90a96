package app.evenkeel.gauge.calibration;

import app.evenkeel.gauge.PaymentPoints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures the payment gauge beside plain baselines, and shows how its half-life was tuned. No
 * dispute has a day in the histories; they are left out, save where it is said.
 */
final class PaymentCalibration {
    private static final Judge SHIPPED =
            Judge.points("payment gauge, unrounded", PaymentPoints.halfLife());
    private static final List<Judge> PLAIN =
            List.of(Judge.MEAN_DAYS, Judge.SHARE_LATE, Judge.LAST_DAYS, Judge.LAST_LATE);

    /** Tuning chooses among these half-lives, in days. */
    private static final List<Judge> CANDIDATES =
            Stream.of(60, 90, 120, 180, 240, 365).map(Judge::points).toList();

    static final List<Judge> ALL =
            Stream.of(List.of(Judge.GAUGE, SHIPPED, Judge.GAUGE_WITH_DISPUTES), PLAIN, CANDIDATES)
                    .flatMap(List::stream)
                    .toList();

    private PaymentCalibration() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        measure(Sample.of(Moment.of(Histories.read(Files.newBufferedReader(file))), ALL));
    }

    private static void measure(Sample all) {
        Sample.Halves halves = all.halves();
        long late = all.moments().stream().filter(Moment::paidLate).count();
        say(
                "%d invoices of %d customers, %d paid late; %d in the first half, %d in the second",
                all.moments().size(),
                all.customers(),
                late,
                halves.tuned().moments().size(),
                halves.heldOut().moments().size());
        say("%n%-32s %8s %8s %8s", "AUC", "all", "first", "second");
        for (Judge judge : ALL) {
            say(
                    "%-32s %8.4f %8.4f %8.4f",
                    judge.name(),
                    all.auc(judge),
                    halves.tuned().auc(judge),
                    halves.heldOut().auc(judge));
        }
        say("");
        Tuning.of(halves, CANDIDATES).print("Tuned on the first half, told of the second");
        Tuning.of(halves.swapped(), CANDIDATES).print("Tuned on the second, told of the first");
        Spread spread = new Spread(all);
        say("%nOver 100 random halves held out, mean ± deviation");
        spread.overHalves(100, CANDIDATES, SHIPPED, Judge.MEAN_DAYS);
        say("%nOver 1000 times as many customers drawn at random, mean ± deviation");
        spread.overCustomers(1000, Judge.GAUGE, PLAIN);
    }

    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
