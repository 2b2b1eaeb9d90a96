package app.evenkeel.desktop.invoiceform;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** The currencies that can be chosen, those that are likely first. */
final class Currencies {
    private static final List<String> LIKELY =
            List.of("EUR", "USD", "GBP", "ILS", "SEK", "NOK", "DKK", "CHF", "PLN");

    private Currencies() {}

    static List<Currency> all() {
        Stream<Currency> others =
                Currency.getAvailableCurrencies().stream()
                        .filter(c -> c.getDefaultFractionDigits() >= 0)
                        .sorted(Comparator.comparing(Currency::getCurrencyCode));
        return Stream.concat(LIKELY.stream().map(Currency::getInstance), others)
                .distinct()
                .toList();
    }
}
