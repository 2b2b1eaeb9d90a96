package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;

/**
 * A client.
 *
 * @param language the language of the client's letters
 * @param country ISO 3166-1 alpha-2, or empty
 * @param currency what engagements and new invoices are reckoned in
 * @param workingHours the hours agreed with this client; where given they stand instead of the
 *     owner's
 */
public record Client(
        String id,
        String name,
        Contact contact,
        Language language,
        String country,
        Currency currency,
        @Nullable LocalDate since,
        ClientStatus status,
        Contract contract,
        WorkingHours workingHours)
        implements Fact {
    public static final Currency DEFAULT_CURRENCY = Currency.getInstance("EUR");

    public Client {
        Rules.needed("id", id);
        Rules.needed("name", name);
        if (!country.isEmpty() && Arrays.binarySearch(Locale.getISOCountries(), country) < 0) {
            throw new InvalidFact("country", "must be a code of ISO 3166 such as FI");
        }
    }

    public Client(String id, String name, Language language) {
        this(
                id,
                name,
                Contact.UNKNOWN,
                language,
                "",
                DEFAULT_CURRENCY,
                null,
                ClientStatus.ACTIVE,
                Contract.UNKNOWN,
                WorkingHours.NONE);
    }

    public Client with(ClientStatus other) {
        return new Client(
                id,
                name,
                contact,
                language,
                country,
                currency,
                since,
                other,
                contract,
                workingHours);
    }
}
