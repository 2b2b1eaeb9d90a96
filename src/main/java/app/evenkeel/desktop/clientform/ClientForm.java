package app.evenkeel.desktop.clientform;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.HoursForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Language;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.LocalDate;
import java.util.Currency;

/** A client as it is typed. Only the name is needed. */
final class ClientForm {
    final Field<String> name;
    final ContactForm contact;
    final ObjectProperty<Language> language;
    final ObjectProperty<Country> country;
    final ObjectProperty<Currency> currency = new SimpleObjectProperty<>(Client.DEFAULT_CURRENCY);
    final Field<LocalDate> since;
    final ObjectProperty<ClientStatus> status = new SimpleObjectProperty<>(ClientStatus.ACTIVE);
    final ContractForm contract;
    final HoursForm hours;
    private final Inputs inputs;

    /**
     * @param letters the language of a new client's letters
     */
    ClientForm(Inputs inputs, Language letters) {
        this.inputs = inputs;
        name = Field.needed(inputs::text, inputs.words().get("clientform.name-needed"));
        contact = new ContactForm(inputs);
        language = new SimpleObjectProperty<>(letters);
        country = new SimpleObjectProperty<>(noCountry());
        since = Field.optional(inputs::day);
        contract = new ContractForm(inputs);
        hours = new HoursForm(inputs);
    }

    Inputs inputs() {
        return inputs;
    }

    Country noCountry() {
        return new Country("", inputs.words().get("clientform.no-country"));
    }

    void show(Client client) {
        name.show(client.name(), client.name());
        contact.show(client.contact());
        language.set(client.language());
        country.set(
                client.country().isEmpty()
                        ? noCountry()
                        : Country.of(client.country(), inputs.words().language()));
        currency.set(client.currency());
        if (client.since() != null) {
            since.show(inputs.day(client.since()), client.since());
        }
        status.set(client.status());
        contract.show(client.contract());
        hours.show(client.workingHours());
    }

    /** Looks at everything, so that all that is wrong is seen at once. */
    boolean look() {
        boolean good = name.look();
        good &= contact.look();
        good &= since.look();
        good &= contract.look();
        good &= hours.look();
        return good;
    }

    /** The client as typed; only after a look that found nothing wrong. */
    Client client(String id) {
        return new Client(
                id,
                name.value().orElseThrow(),
                contact.contact(),
                language.get(),
                country.get().code(),
                currency.get(),
                since.value().orElse(null),
                status.get(),
                contract.contract(),
                hours.hours());
    }

    /** All that stands in it, to tell whether anything was changed since it was opened. */
    String state() {
        return String.join(
                "\u0002",
                name.text(),
                contact.state(),
                language.get().id(),
                country.get().code(),
                currency.get().getCurrencyCode(),
                since.text(),
                status.get().id(),
                contract.state(),
                hours.state());
    }
}
