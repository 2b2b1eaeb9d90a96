package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Terms;

/** Writes what is known of a client, not what happened with them. */
final class ClientWriter {
    private ClientWriter() {}

    static void write(Client client, Out out) {
        Contact contact = client.contact();
        Contract contract = client.contract();
        out.text("id", client.id());
        out.text("name", client.name());
        out.text("contact", contact.person());
        out.text("email", contact.email());
        out.text("phone", contact.phone());
        out.text("address", contact.address());
        out.text("billingContact", contact.billingPerson());
        out.text("billingEmail", contact.billingEmail());
        out.text("language", client.language().id());
        out.text("country", client.country());
        out.text("currency", client.currency().getCurrencyCode());
        out.day("since", client.since());
        out.text("status", client.status().id());
        out.integer("noticeDays", contract.noticeDays());
        if (contract.terms() != null) {
            terms(contract.terms(), out);
        }
        out.truth("mayPauseWork", contract.mayPauseWork());
        out.hours(client.workingHours());
    }

    private static void terms(Terms terms, Out out) {
        out.object(
                "terms",
                () -> {
                    switch (terms) {
                        case Terms.NetDays net -> {
                            out.text("kind", "net-days");
                            out.integer("days", net.days());
                        }
                        case Terms.DayOfMonth month -> {
                            out.text("kind", "day-of-month");
                            out.integer("day", month.day());
                        }
                    }
                });
    }
}
