package app.evenkeel.desktop.clientform;

import app.evenkeel.journal.Language;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A country.
 *
 * @param code ISO 3166-1 alpha-2, or empty where none is named
 */
record Country(String code, String name) {
    static Country of(String code, Language language) {
        return new Country(code, Locale.of("", code).getDisplayCountry(Locale.of(language.id())));
    }

    /** All, by name. */
    static List<Country> all(Language language) {
        Collator collator = Collator.getInstance(Locale.of(language.id()));
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> of(code, language))
                .sorted(Comparator.comparing(Country::name, collator))
                .toList();
    }
}
