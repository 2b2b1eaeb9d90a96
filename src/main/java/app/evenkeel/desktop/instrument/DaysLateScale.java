package app.evenkeel.desktop.instrument;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the invoices stand in the chart. Each has a slot of the same width, from left to right; few
 * invoices do not spread out to fill it.
 *
 * @param invoices how many there are, 1 or more
 * @param mostDays the longest delay
 * @param width of all slots together, in pixels, as is the height of the longest bar
 */
record DaysLateScale(int invoices, int mostDays, double width, double height) {
    private static final double WIDEST_SLOT = 40;
    private static final double WIDEST_BAR = 12;
    private static final double LOWEST_BAR = 3;

    /** A delay of a few days looks like a few days, even where it is the longest. */
    private static final int LEAST_TOP = 30;

    double slotWidth() {
        return Math.min(WIDEST_SLOT, width / invoices);
    }

    double slotLeft(int index) {
        return index * slotWidth();
    }

    double middle(int index) {
        return slotLeft(index) + slotWidth() / 2;
    }

    /** Whole pixels, so that all bars look alike; at least 2. */
    double barWidth() {
        return Math.max(2, Math.min(WIDEST_BAR, Math.floor(slotWidth() * 0.6)));
    }

    /** 0 only for 0 days. */
    double barHeight(int days) {
        if (days == 0) {
            return 0;
        }
        return Math.max(LOWEST_BAR, Math.rint(height * days / Math.max(mostDays, LEAST_TOP)));
    }

    /**
     * The invoices whose bars stand out, so that a label above them touches no other bar or label.
     *
     * @param longestFirst places of bars
     * @param labelWidth in pixels, with the space between two
     */
    List<Integer> peaks(List<Integer> longestFirst, double labelWidth) {
        List<Integer> peaks = new ArrayList<>();
        for (int i = 0; i < longestFirst.size(); i++) {
            double here = middle(longestFirst.get(i));
            if (longestFirst.subList(0, i).stream()
                    .noneMatch(longer -> Math.abs(middle(longer) - here) < labelWidth)) {
                peaks.add(longestFirst.get(i));
            }
        }
        return peaks;
    }
}
