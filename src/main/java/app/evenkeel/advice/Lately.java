package app.evenkeel.advice;

import app.evenkeel.gauge.Evidence;

import java.time.LocalDate;

/** What advice takes to be of late, and how much of it counts (DESIGN, section 5). */
final class Lately {
    private static final int DAYS = 180;
    private static final int SLIGHT = 1;
    private static final double SLIGHT_COUNTS = 0.5;

    private Lately() {}

    /** Whether it is of the last half year, or lasts on. */
    static boolean seen(Evidence evidence, LocalDate on) {
        return evidence.within(DAYS, on);
    }

    /** What is slight counts half. */
    static double weight(Evidence evidence) {
        return evidence.severity() == SLIGHT ? SLIGHT_COUNTS : 1;
    }
}
