package app.evenkeel.desktop.clientform;

import app.evenkeel.journal.Language;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The currencies in which one pays somewhere, in the words of a language. */
record Currencies(Language language) {
    private record Named(Currency currency, String name) {}

    String name(Currency currency) {
        return currency.getDisplayName(Locale.of(language.id()))
                + " ("
                + currency.getCurrencyCode()
                + ")";
    }

    /** By name. */
    List<Currency> all() {
        Collator collator = Collator.getInstance(Locale.of(language.id()));
        return Arrays.stream(Locale.getISOCountries())
                .flatMap(country -> of(country).stream())
                .distinct()
                .map(currency -> new Named(currency, name(currency)))
                .sorted(Comparator.comparing(Named::name, collator))
                .map(Named::currency)
                .toList();
    }

    /** Antarctica has none. */
    private static Optional<Currency> of(String country) {
        return Optional.ofNullable(Currency.getInstance(Locale.of("", country)));
    }
}
