package app.evenkeel.desktop.invoiceform;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Client;
import app.evenkeel.store.JournalFile;

import java.util.Map;
import java.util.Optional;

/**
 * The numbers of invoices, of which each is used once.
 *
 * @param invoice the id of the invoice that looks for one
 */
record Numbers(Words words, String invoice) {

    /** Which other invoice has the number, in words; empty where it is free. */
    Optional<String> holder(JournalFile journal, String number) {
        return journal.invoiceByNumber(number)
                .filter(found -> !found.invoice().id().equals(invoice))
                .map(found -> {
                    String client = journal.client(found.client()).map(Client::name).orElse("");
                    return words.get(
                            "invoice.number-taken", Map.of("client", words.isolated(client)));
                });
    }

    /** What a new invoice is probably called; empty where the latest number does not count. */
    String proposed(JournalFile journal, int year) {
        NextNumber next =
                new NextNumber(year, number -> journal.invoiceByNumber(number).isPresent());
        return journal.latestInvoice().flatMap(next::after).orElse("");
    }
}
