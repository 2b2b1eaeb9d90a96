package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;

/** Reads one of {@code invoices}. */
final class InvoiceReader {
    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "number",
                    "issuedOn",
                    "dueOn",
                    "amount",
                    "net",
                    "currency",
                    "reference",
                    "for",
                    "payments",
                    "disputedOn",
                    "disputeEndedOn",
                    "promisedOn",
                    "cancelledOn",
                    "hold");

    private InvoiceReader() {}

    /**
     * @param client gives the currency and the terms where the invoice does not
     */
    static Invoice read(Value value, Client client) {
        Fields f = Fields.of(value, KEYS);
        Currency currency = f.find("currency").map(Value::currency).orElse(client.currency());
        return f.make(() ->
                new Invoice(
                        f.need("id").text(),
                        f.need("number").text(),
                        Moments.day(f.need("issuedOn")),
                        dueOn(f, client.contract().terms()),
                        f.need("amount").money(currency),
                        f.find("net").map(v -> v.money(currency)).orElse(null),
                        f.text("reference"),
                        f.text("for"),
                        f.list("payments", v -> payment(v, currency)),
                        f.day("disputedOn"),
                        f.day("disputeEndedOn"),
                        f.day("promisedOn"),
                        f.day("cancelledOn"),
                        f.find("hold").map(InvoiceReader::hold).orElse(null)));
    }

    private static LocalDate dueOn(Fields f, @Nullable Terms terms) {
        LocalDate given = f.day("dueOn");
        if (given != null) {
            return given;
        } else if (terms == null) {
            throw f.place().at("dueOn").refused("is required where the client has no terms");
        }
        return terms.dueOn(Moments.day(f.need("issuedOn")));
    }

    private static Payment payment(Value value, Currency currency) {
        Fields f = Fields.of(value, Set.of("on", "amount"));
        return f.make(
                () -> new Payment(Moments.day(f.need("on")), f.need("amount").money(currency)));
    }

    private static Hold hold(Value value) {
        Fields f = Fields.of(value, Set.of("until", "reason"));
        return f.make(() -> new Hold(f.day("until"), f.text("reason")));
    }
}
