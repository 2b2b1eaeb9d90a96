package app.evenkeel.journal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An amount in one currency, with the currency's own number of decimals (ISO 4217). Amounts of
 * different currencies are never added or compared.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    private static final int WHOLE_DIGITS = 15;

    /** Amounts at the limit can still be added up by the million. */
    private static final int DIGITS_OF_A_SUM = WHOLE_DIGITS + 9;

    private static final Pattern DECIMAL =
            Pattern.compile("[0-9]{1," + WHOLE_DIGITS + "}(\\.[0-9]{1,9})?");

    public Money {
        amount = inDecimalsOf(currency, amount);
    }

    private static BigDecimal inDecimalsOf(Currency currency, BigDecimal amount) {
        int decimals = decimals(currency);
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.precision() - plain.scale() > DIGITS_OF_A_SUM) {
            throw new InvalidFact("amount", "must have at most " + WHOLE_DIGITS + " digits");
        }
        if (plain.scale() > decimals) {
            throw new InvalidFact("amount", tooFine(amount.toPlainString(), currency));
        }
        return plain.setScale(decimals);
    }

    private static String tooFine(String amount, Currency currency) {
        return "must have at most %d decimals in %s, not %s"
                .formatted(decimals(currency), currency.getCurrencyCode(), amount);
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
     * @throws InvalidFact if it is anything else, or finer than the currency
     */
    public static Money of(String decimal, Currency currency) {
        if (!DECIMAL.matcher(decimal).matches()) {
            throw new InvalidFact(
                    "amount", "must be a decimal number such as 1250.00, not " + quoted(decimal));
        }
        BigDecimal amount = new BigDecimal(decimal);
        // Even noughts too many: 1.500 may be a slip, or another country's one and a half thousand.
        if (amount.scale() > decimals(currency)) {
            throw new InvalidFact("amount", tooFine(decimal, currency));
        }
        return new Money(amount, currency);
    }

    private static String quoted(String text) {
        return "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
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
