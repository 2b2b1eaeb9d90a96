package app.evenkeel.journal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A central bank's rate for one half-year.
 *
 * @param from 1 January or 1 July; it holds for the half-year that begins there
 * @param percent per year, -20 to 100, with at most four decimals
 * @param source where it was read
 * @param checkedOn the day on which it was read there
 */
public record ReferenceRate(
        RateSeries series, LocalDate from, BigDecimal percent, String source, LocalDate checkedOn) {
    private static final BigDecimal LEAST = BigDecimal.valueOf(-20);
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    public ReferenceRate {
        if (from.getDayOfMonth() != 1 || from.getMonthValue() % 6 != 1) {
            throw new InvalidFact("from", "must be a 1 January or a 1 July, not " + from);
        }
        if (percent.compareTo(LEAST) < 0 || percent.compareTo(MOST) > 0) {
            throw new InvalidFact("percent", "must be -20 to 100, not " + percent.toPlainString());
        }
        // Written in one way only, so that equal rates are equal.
        percent = percent.stripTrailingZeros();
        if (percent.scale() > DECIMALS) {
            throw new InvalidFact("percent", "must have at most 4 decimals");
        }
        percent = percent.setScale(Math.max(percent.scale(), 2));
        Rules.text("source", source);
    }

    /** The last day on which it holds. */
    public LocalDate until() {
        return from.plusMonths(6).minusDays(1);
    }
}
