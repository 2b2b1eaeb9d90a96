package app.evenkeel.desktop.instrument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Where days and values stand in the chart of a course, in pixels from its upper left corner.
 *
 * @param from the first day
 * @param to the last day, later than the first
 */
record CourseScale(LocalDate from, LocalDate to, double width, double height) {
    private static final int SHORTEST_MONTH = 28;

    double x(LocalDate day) {
        return width * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    /** 100 is at the top. */
    double y(int value) {
        return height * (100 - value) / 100;
    }

    /** Where a name of this width begins, so that its middle is the month's. */
    double nameLeft(YearMonth month, double nameWidth) {
        return (x(month.atDay(1)) + x(month.plusMonths(1).atDay(1)) - nameWidth) / 2;
    }

    /**
     * Every how many months there is room for a name: 1, 2, 3, …
     *
     * @param nameWidth of the widest, with the space between two
     */
    int namedEvery(double nameWidth) {
        double shortest = x(from.plusDays(SHORTEST_MONTH));
        return Math.max(1, (int) Math.ceil(nameWidth / shortest));
    }

    /** The place among so many points, alike far apart, of the one nearest to a spot. */
    int nearest(double x, int points) {
        return Math.clamp(Math.round(x / width * (points - 1)), 0, points - 1);
    }
}
