package app.evenkeel.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in one currency, with the currency's own number of decimals (ISO 4217). Amounts of
 * different currencies are never added or compared.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    private static final int WHOLE_DIGITS = 15;

    /** Of what is no amount, in characters. */
    private static final int SHOWN = 40;

    /** Amounts at the limit can still be added up by the million. */
    private static final int DIGITS_OF_A_SUM = WHOLE_DIGITS + 9;

    private static final Pattern DECIMAL = Pattern.compile("([0-9]+)(?:\\.[0-9]+)?");

    public Money {
        amount = inDecimalsOf(currency, amount);
    }

    private static BigDecimal inDecimalsOf(Currency currency, BigDecimal amount) {
        int decimals = decimals(currency);
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.precision() - plain.scale() > DIGITS_OF_A_SUM) {
            throw new InvalidFact("amount", tooLarge(DIGITS_OF_A_SUM));
        }
        if (plain.scale() > decimals) {
            throw new InvalidFact("amount", tooFine(amount.toPlainString(), currency));
        }
        return plain.setScale(decimals);
    }

    private static String tooFine(String amount, Currency currency) {
        return "must have at most %d decimals in %s, not %s"
                .formatted(decimals(currency), currency.getCurrencyCode(), shortened(amount));
    }

    /**
     * That it can stand in a fact, and so be written and read back; a sum may be larger.
     *
     * @throws InvalidFact if it has more than 15 digits before the point
     */
    void needsToFit(String key) {
        if (amount.precision() - amount.scale() > WHOLE_DIGITS) {
            throw new InvalidFact(key, tooLarge(WHOLE_DIGITS));
        }
    }

    private static String tooLarge(int digits) {
        return "must have at most %d digits before the point".formatted(digits);
    }

    /** Gold, test codes and the like have no decimals of their own; they get none. */
    private static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * @param decimal digits with a point before the decimals, such as {@code 1250.00}
     * @throws InvalidFact if it is anything else, has more than 15 digits before the point, or is
     *     finer than the currency
     */
    public static Money of(String decimal, Currency currency) {
        Matcher parts = DECIMAL.matcher(decimal);
        if (!parts.matches()) {
            throw new InvalidFact(
                    "amount",
                    "must be a decimal number such as 1250.00, not \"" + shortened(decimal) + "\"");
        }
        int digits = parts.end(1);
        if (digits > WHOLE_DIGITS) {
            throw new InvalidFact("amount", tooLarge(WHOLE_DIGITS) + ", not " + digits);
        }
        // Even noughts too many: 1.500 may be a slip, or another country's one and a half thousand.
        if (decimal.length() - digits - 1 > decimals(currency)) {
            throw new InvalidFact("amount", tooFine(decimal, currency));
        }
        return new Money(new BigDecimal(decimal), currency);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…"
                : text;
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** As much of this as a part is of a whole, rounded to the currency's decimals. */
    public Money share(Money part, Money whole) {
        return new Money(
                amount.multiply(same(part).amount)
                        .divide(same(whole).amount, amount.scale(), RoundingMode.HALF_EVEN),
                currency);
    }

    /**
     * What comes to an hour, rounded to the currency's decimals.
     *
     * @param minutes more than 0
     */
    public Money perHour(long minutes) {
        return new Money(
                amount.multiply(BigDecimal.valueOf(60))
                        .divide(
                                BigDecimal.valueOf(minutes),
                                amount.scale(),
                                RoundingMode.HALF_EVEN),
                currency);
    }

    /** The sum in each currency, by its code; none for none. */
    public static List<Money> sums(Collection<Money> amounts) {
        Map<String, Money> sums = new TreeMap<>();
        amounts.forEach(m -> sums.merge(m.currency().getCurrencyCode(), m, Money::plus));
        return List.copyOf(sums.values());
    }

    public boolean positive() {
        return amount.signum() > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
        }
        return other;
    }
}
