package app.evenkeel.letter.interest;

import app.evenkeel.journal.Money;
import app.evenkeel.journal.ReferenceRate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days in a row on which the same was owed at the same rate.
 *
 * @param to the last day, itself counted
 * @param percent a year, the law's margin within it
 * @param reference the rate from which that follows
 * @param product balance × percent × days, of which the interest is the {@value #SHARE}th part;
 *     less where the law stops the interest
 */
public record Segment(
        LocalDate from,
        LocalDate to,
        Money balance,
        BigDecimal percent,
        ReferenceRate reference,
        BigDecimal product) {
    /** A product is exact where days / 365 / 100 would not be. */
    static final int SHARE = 36_500;

    private static final int FINER = 2;

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The interest for showing, with two decimals more than the currency has. */
    public BigDecimal interest() {
        return shown(product, balance);
    }

    static BigDecimal shown(BigDecimal product, Money like) {
        return rounded(product, like.amount().scale() + FINER);
    }

    static BigDecimal rounded(BigDecimal product, int decimals) {
        return product.divide(BigDecimal.valueOf(SHARE), decimals, RoundingMode.HALF_UP);
    }
}
