package app.evenkeel.exchange.invoices;

import java.util.ArrayList;
import java.util.List;

/** Counts what the user should know about the rows that were taken. */
final class Tally {
    private int withoutCurrency;
    private int known;
    private int disputed;

    void add(boolean withoutCurrency, boolean known, boolean disputedWithoutDay) {
        this.withoutCurrency += withoutCurrency ? 1 : 0;
        this.known += known ? 1 : 0;
        this.disputed += disputedWithoutDay ? 1 : 0;
    }

    List<String> notes(int newClients) {
        List<String> notes = new ArrayList<>();
        if (newClients > 0) {
            notes.add("New clients: %d.".formatted(newClients));
        }
        if (known > 0) {
            notes.add(
                    "Invoices that the journal had already, now as the file has them: %d."
                            .formatted(known));
        }
        if (withoutCurrency > 0) {
            notes.add("Invoices without a currency, taken as EUR: %d.".formatted(withoutCurrency));
        }
        if (disputed > 0) {
            notes.add(
                    "Disputed invoices without a day, which is kept in their text: %d."
                            .formatted(disputed));
        }
        return notes;
    }
}
