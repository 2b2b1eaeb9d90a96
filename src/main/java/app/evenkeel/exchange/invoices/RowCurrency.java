package app.evenkeel.exchange.invoices;

import app.evenkeel.file.Excerpt;

import org.jspecify.annotations.Nullable;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What currency a row is in, as far as the row says it. */
final class RowCurrency {
    private static final Map<String, Set<String>> BY_SYMBOL =
            Map.of(
                    "€", Set.of("EUR"),
                    "£", Set.of("GBP"),
                    "$", Set.of("USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD"));

    private RowCurrency() {}

    /**
     * @param held the currency of a client that the journal has; null for another client
     * @return nothing where neither the file nor the client says it
     */
    static Optional<Currency> of(Row row, @Nullable Currency held) {
        Currency named = row.says(Column.CURRENCY) ? code(row) : held;
        String symbol = AmountColumn.symbol(row);
        if (symbol.isEmpty() && named == null && row.header().has(Column.CURRENCY)) {
            throw row.wrong(Column.CURRENCY, "is empty");
        } else if (symbol.isEmpty()) {
            return Optional.ofNullable(named);
        }
        Set<String> meant = BY_SYMBOL.getOrDefault(symbol, Set.of());
        if (named != null && meant.contains(named.getCurrencyCode())) {
            return Optional.of(named);
        } else if (named != null) {
            throw row.wrong(
                    Column.AMOUNT,
                    "is in %s, but the currency is %s".formatted(symbol, named.getCurrencyCode()));
        } else if (meant.size() > 1) {
            throw row.wrong(
                    Column.AMOUNT,
                    "has a %s that many currencies share: a column Currency must name it"
                            .formatted(symbol));
        }
        return meant.stream().findFirst().map(Currency::getInstance);
    }

    private static Currency code(Row row) {
        String code = row.cell(Column.CURRENCY);
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw row.wrong(
                    Column.CURRENCY,
                    "must be a currency of ISO 4217 such as EUR, not " + Excerpt.quoted(code));
        }
    }
}
