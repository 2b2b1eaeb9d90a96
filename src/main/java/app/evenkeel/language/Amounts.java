package app.evenkeel.language;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * Amounts in words, as DESIGN, section 3, has them: {@code €1,234.50}, {@code 1 234,50 €}, always
 * with the currency's own number of decimals. Every space is U+00A0, so an amount cannot break.
 */
public record Amounts(Language language) {
    /** Takes part in the order of the text as a Latin letter would, and cannot be seen. */
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';

    public String of(Money money) {
        return of(money.amount(), money.currency());
    }

    /** An amount with the decimals that it has, which may be more than the currency's. */
    public String of(BigDecimal amount, Currency in) {
        String digits = Digits.decimal(language, amount.abs());
        String minus = amount.signum() < 0 ? Digits.MINUS : "";
        String currency = symbol(in);
        return switch (language) {
            case EN -> minus + currency + space(currency) + digits;
            case FI, LV -> minus + digits + Digits.NO_BREAK_SPACE + currency;
            // The second mark keeps the symbol on the right of the digits when Hebrew follows:
            // after the space it is a neutral character, which would go to the other side.
            case HE ->
                    LEFT_TO_RIGHT_MARK
                            + minus
                            + digits
                            + Digits.NO_BREAK_SPACE
                            + currency
                            + LEFT_TO_RIGHT_MARK;
        };
    }

    /** Only what cannot be taken for another currency has a symbol; the others their ISO code. */
    public static String symbol(Currency currency) {
        return switch (currency.getCurrencyCode()) {
            case "EUR" -> "€";
            case "GBP" -> "£";
            case "USD" -> "$";
            case "ILS" -> "₪";
            default -> currency.getCurrencyCode();
        };
    }

    private static String space(String currency) {
        return currency.length() == 1 ? "" : String.valueOf(Digits.NO_BREAK_SPACE);
    }
}
