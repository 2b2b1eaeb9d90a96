package app.evenkeel.desktop.settings;

import app.evenkeel.journal.Owner;
import app.evenkeel.journal.WorkingHours;

import java.util.Map;
import java.util.function.Function;

/** The owner's texts. */
enum OwnerText {
    NAME("owner.name", Owner::name),
    TRADE("owner.trade", Owner::trade),
    EMAIL("owner.email", Owner::email),
    PHONE("owner.phone", Owner::phone),
    ADDRESS("owner.address", Owner::address),
    BANK_ACCOUNT("owner.bank-account", Owner::bankAccount);

    private final String key;
    private final Function<Owner, String> text;

    OwnerText(String key, Function<Owner, String> text) {
        this.key = key;
        this.text = text;
    }

    /** The key of what it is called. */
    String key() {
        return key;
    }

    String of(Owner owner) {
        return text.apply(owner);
    }

    /**
     * The owner with other texts and hours.
     *
     * @param texts those that change
     */
    static Owner with(Map<OwnerText, String> texts, WorkingHours hours, Owner owner) {
        Function<OwnerText, String> text = t -> texts.getOrDefault(t, t.of(owner));
        return new Owner(
                text.apply(NAME),
                text.apply(TRADE),
                text.apply(EMAIL),
                text.apply(PHONE),
                text.apply(ADDRESS),
                owner.language(),
                owner.timeZone(),
                text.apply(BANK_ACCOUNT),
                hours,
                owner.ladder(),
                owner.correspondence());
    }
}
