package app.evenkeel.exchange.tables;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** The columns of each table. Those of the invoices are named so that the import knows them. */
final class Tables {
    /** A fact, and under which client it stands. */
    record Of<F>(Client client, F fact) {}

    /** A payment, and for which invoice it came. */
    record Paid(Invoice invoice, Payment payment) {}

    private Tables() {}

    private static <F> Columns<Of<F>> withClient() {
        return new Columns<Of<F>>()
                .text("Client ID", of -> of.client().id())
                .text("Client", of -> of.client().name());
    }

    static Columns<Of<Client>> clients() {
        return Tables.<Client>withClient()
                .text("Contact", of -> contact(of).person())
                .text("Email", of -> contact(of).email())
                .text("Phone", of -> contact(of).phone())
                .text("Address", of -> contact(of).address())
                .text("Billing contact", of -> contact(of).billingPerson())
                .text("Billing email", of -> contact(of).billingEmail())
                .plain("Language", of -> of.client().language().id())
                .text("Country", of -> of.client().country())
                .plain("Currency", of -> of.client().currency().getCurrencyCode())
                .day("Since", of -> of.client().since())
                .plain("Status", of -> of.client().status().id())
                .plain("Notice days", of -> number(of.client().contract().noticeDays()))
                .plain("Terms", of -> terms(of.client().contract().terms()));
    }

    private static Contact contact(Of<Client> of) {
        return of.client().contact();
    }

    private static String terms(@Nullable Terms terms) {
        return switch (terms) {
            case null -> "";
            case Terms.NetDays net -> net.days() + " days";
            case Terms.DayOfMonth month -> "day " + month.day() + " of the month";
        };
    }

    static Columns<Of<Entry>> entries() {
        return Tables.<Entry>withClient()
                .text("Entry ID", of -> of.fact().id())
                .day("Date", of -> of.fact().at().toLocalDate())
                .plain("Time", of -> of.fact().at().toLocalTime().toString())
                .plain("Time zone", of -> "UTC" + zone(of.fact()))
                .plain("Channel", of -> of.fact().channel().id())
                .plain("Direction", of -> of.fact().direction().id())
                .plain("Minutes", of -> number(of.fact().minutes()))
                .plain("Billable", of -> of.fact().billable() ? "yes" : "no")
                .text("Summary", of -> of.fact().summary())
                .plain("Signals", of -> signals(of.fact()))
                .day("Answer by", of -> of.fact().answerBy())
                .text("Answers", of -> given(of.fact().answers()))
                .text("Engagement", of -> given(of.fact().engagement()));
    }

    private static String zone(Entry entry) {
        String offset = entry.at().getOffset().getId();
        return offset.equals("Z") ? "" : offset;
    }

    private static String signals(Entry entry) {
        return entry.signals().stream()
                .map(s -> s.kind().id() + ":" + s.severity())
                .collect(Collectors.joining(" "));
    }

    static Columns<Of<Invoice>> invoices(LocalDate on) {
        return Tables.<Invoice>withClient()
                .text("Invoice number", of -> of.fact().number())
                .day("Invoice date", of -> of.fact().issuedOn())
                .day("Due date", of -> of.fact().dueOn())
                .amount("Amount", of -> of.fact().amount())
                .plain("Currency", of -> of.fact().amount().currency().getCurrencyCode())
                .day("Paid on", of -> of.fact().settledBy(on).orElse(null))
                .day("Disputed on", of -> of.fact().disputedOn())
                .text("Reference", of -> of.fact().reference())
                .text("For", of -> of.fact().subject())
                .plain("State", of -> of.fact().state(on).id())
                .amount("Amount paid", of -> of.fact().paidBy(on))
                .amount("Open", of -> of.fact().balance(on))
                .plain("Days late", of -> number(of.fact().daysLate(on)))
                .amount("Net amount", of -> of.fact().net())
                .day("Dispute ended on", of -> of.fact().disputeEndedOn())
                .day("Promised for", of -> of.fact().promisedOn())
                .day("Cancelled on", of -> of.fact().cancelledOn());
    }

    static Columns<Of<Paid>> payments() {
        return Tables.<Paid>withClient()
                .text("Invoice number", of -> of.fact().invoice().number())
                .day("Paid on", of -> of.fact().payment().on())
                .amount("Amount", of -> of.fact().payment().amount())
                .plain("Currency", of -> code(of.fact().payment()));
    }

    private static String code(Payment payment) {
        return payment.amount().currency().getCurrencyCode();
    }

    static Columns<Of<Account>> accounts() {
        return Tables.<Account>withClient()
                .text("Account", of -> of.fact().name())
                .text("Where", of -> of.fact().location())
                .day("Handed over on", of -> of.fact().handedOverOn());
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
