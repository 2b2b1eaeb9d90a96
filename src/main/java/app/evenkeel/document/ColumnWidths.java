package app.evenkeel.document;

import java.util.Arrays;

/** How much room each column of a table gets, in whatever unit the renderer measures. */
final class ColumnWidths {
    private ColumnWidths() {}

    /**
     * Every column as wide as it likes where there is room; else each at least as wide as its
     * longest unbreakable word, the rest shared by what is still wanted.
     *
     * @param wanted the width of the longest cell on one line
     * @param needed the width of the longest word
     * @param room what all columns have; less than the sum of {@code needed} shares the lack
     */
    static int[] fit(int[] wanted, int[] needed, int room) {
        long sumWanted = Arrays.stream(wanted).asLongStream().sum();
        long sumNeeded = Arrays.stream(needed).asLongStream().sum();
        if (sumWanted <= room) {
            return wanted.clone();
        }
        int[] widths = new int[wanted.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] =
                    sumNeeded >= room
                            ? (int) (needed[i] * (long) room / Math.max(1, sumNeeded))
                            : needed[i]
                                    + (int)
                                            ((wanted[i] - needed[i])
                                                    * (room - sumNeeded)
                                                    / (sumWanted - sumNeeded));
        }
        return widths;
    }
}
