package app.evenkeel.gauge;

import app.evenkeel.journal.SignalKind;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers behind the gauges, as {@code calibration.properties} explains them. */
record Calibration(
        List<Double> severityFactors,
        double adverse,
        double easing,
        double redLine,
        Set<SignalKind> weightless,
        double halfLife,
        double redLineHalfLife,
        double weekShare,
        double halfFull,
        int watch,
        int strained,
        int critical,
        double worstShare,
        int enoughFacts,
        int enoughDays,
        Payment payment,
        Derived derived) {

    /** The numbers of the payment average. */
    record Payment(
            double scale,
            double prior,
            double halfLife,
            double onset,
            double month,
            double tail,
            double tailLimit,
            int severity2,
            int severity3) {}

    /** From when on a course or an overrun is seen. */
    record Derived(int cycleInvoices, double cycleDays, int overrunSignals) {}

    static final Calibration STANDARD = read();

    /** What a signal is worth on its day. */
    double weight(SignalKind kind, int severity) {
        if (weightless.contains(kind)) {
            return 0;
        }
        double weight =
                switch (kind.weight()) {
                    case ADVERSE -> adverse;
                    case EASING -> easing;
                    case RED_LINE -> redLine;
                };
        return weight * severityFactors.get(severity - 1);
    }

    /** How much of a signal is left after so many days. */
    double left(SignalKind kind, long days) {
        return fade(days, kind.redLine() ? redLineHalfLife : halfLife);
    }

    static double fade(long days, double halfLife) {
        return Math.pow(2, -Math.max(0, days) / halfLife);
    }

    Level level(int value) {
        if (value >= critical) {
            return Level.CRITICAL;
        } else if (value >= strained) {
            return Level.STRAINED;
        }
        return value >= watch ? Level.WATCH : Level.CALM;
    }

    int begins(Level level) {
        return switch (level) {
            case CALM -> 0;
            case WATCH -> watch;
            case STRAINED -> strained;
            case CRITICAL -> critical;
        };
    }

    private static Calibration read() {
        Properties p = new Properties();
        try (InputStream in = Calibration.class.getResourceAsStream("calibration.properties")) {
            p.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Calibration(
                words(p, "severity-factor").map(Double::valueOf).toList(),
                number(p, "weight.adverse"),
                number(p, "weight.easing"),
                number(p, "weight.red-line"),
                words(p, "weightless")
                        .map(id -> SignalKind.of(id).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()),
                number(p, "half-life"),
                number(p, "half-life.red-line"),
                number(p, "week-share"),
                number(p, "half-full"),
                whole(p, "level.watch"),
                whole(p, "level.strained"),
                whole(p, "level.critical"),
                number(p, "overall.worst"),
                whole(p, "enough.facts"),
                whole(p, "enough.days"),
                new Payment(
                        number(p, "payment.scale"),
                        number(p, "payment.prior"),
                        number(p, "payment.half-life"),
                        number(p, "payment.onset"),
                        number(p, "payment.month"),
                        number(p, "payment.tail"),
                        number(p, "payment.tail-limit"),
                        whole(p, "payment.severity-2"),
                        whole(p, "payment.severity-3")),
                new Derived(
                        whole(p, "cycle.invoices"),
                        number(p, "cycle.days"),
                        whole(p, "overrun.signals")));
    }

    private static Stream<String> words(Properties p, String key) {
        return Arrays.stream(text(p, key).split(" "));
    }

    private static double number(Properties p, String key) {
        return Double.parseDouble(text(p, key));
    }

    private static int whole(Properties p, String key) {
        return Integer.parseInt(text(p, key));
    }

    private static String text(Properties p, String key) {
        return Objects.requireNonNull(p.getProperty(key), key).strip();
    }
}
