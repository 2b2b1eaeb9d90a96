package app.evenkeel.letter.interest;

import java.time.LocalDate;
import java.time.Month;

/**
 * The half of a calendar year for which a reference rate holds.
 *
 * @param from 1 January or 1 July
 */
public record HalfYear(LocalDate from) implements Comparable<HalfYear> {
    public HalfYear {
        if (!begins(from)) {
            throw new IllegalArgumentException("no half-year begins on " + from);
        }
    }

    public static boolean begins(LocalDate day) {
        return day.getDayOfMonth() == 1
                && (day.getMonth() == Month.JANUARY || day.getMonth() == Month.JULY);
    }

    /** The half-year in which a day lies. */
    public static HalfYear of(LocalDate day) {
        Month first = day.getMonth().compareTo(Month.JULY) < 0 ? Month.JANUARY : Month.JULY;
        return new HalfYear(LocalDate.of(day.getYear(), first, 1));
    }

    public HalfYear next() {
        return new HalfYear(from.plusMonths(6));
    }

    public boolean first() {
        return from.getMonth() == Month.JANUARY;
    }

    @Override
    public int compareTo(HalfYear other) {
        return from.compareTo(other.from);
    }
}
