package app.evenkeel.gauge.calibration;

import java.util.Comparator;
import java.util.List;

/** The candidate that ranks best on one half, and how it ranks on the other. */
record Tuning(Judge best, Sample.Halves halves) {
    static Tuning of(Sample.Halves halves, List<Judge> candidates) {
        Judge best =
                candidates.stream()
                        .max(Comparator.comparingDouble(halves.tuned()::auc))
                        .orElseThrow();
        return new Tuning(best, halves);
    }

    double heldOut() {
        return halves.heldOut().auc(best);
    }

    void print(String how) {
        PaymentCalibration.say(
                "%s: %s, %.4f; mean days late %.4f",
                how, best.name(), heldOut(), halves.heldOut().auc(Judge.MEAN_DAYS));
    }
}
