package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Signal;

import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.Currency;

/** Writes the work done for a client and what was asked for it. */
record WorkWriter(Client client, Out out) {
    void engagement(Engagement engagement) {
        out.text("id", engagement.id());
        out.text("title", engagement.title());
        out.text("scope", engagement.scope());
        out.day("start", engagement.start());
        out.day("agreedEnd", engagement.agreedEnd());
        out.day("actualEnd", engagement.actualEnd());
        out.text("billing", engagement.billing().id());
        out.money("fee", in(client.currency(), engagement.fee(), "engagement " + engagement.id()));
        out.integer("revisionsIncluded", engagement.revisionsIncluded());
        out.objects("deliverables", engagement.deliverables(), this::deliverable);
    }

    private void deliverable(Deliverable deliverable) {
        out.text("id", deliverable.id());
        out.text("title", deliverable.title());
        out.day("promisedOn", deliverable.promisedOn());
        out.day("deliveredOn", deliverable.deliveredOn());
        out.text("result", deliverable.result());
    }

    void entry(Entry entry) {
        out.text("id", entry.id());
        // Unlike toString, this writes the seconds where they are 0.
        out.text("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at()));
        out.text("channel", entry.channel().id());
        out.text("direction", entry.direction().id());
        out.integer("minutes", entry.minutes());
        out.truth("billable", entry.billable());
        out.text("summary", entry.summary());
        out.text("feeling", entry.feeling());
        out.text("engagement", entry.engagement());
        out.objects("signals", entry.signals(), this::signal);
        out.objects("excused", entry.excused(), this::excuse);
        out.day("answerBy", entry.answerBy());
        out.text("answers", entry.answers());
        out.text("invoice", entry.invoice());
    }

    private void signal(Signal signal) {
        out.text("kind", signal.kind().id());
        out.integer("severity", signal.severity());
        out.text("note", signal.note());
    }

    private void excuse(Excuse excuse) {
        out.text("signal", excuse.signal().id());
        out.text("reason", excuse.reason());
    }

    void invoice(Invoice invoice) {
        Currency currency = invoice.amount().currency();
        String name = "invoice " + invoice.number();
        out.text("id", invoice.id());
        out.text("number", invoice.number());
        out.day("issuedOn", invoice.issuedOn());
        out.day("dueOn", invoice.dueOn());
        out.money("amount", invoice.amount());
        out.money("net", in(currency, invoice.net(), name));
        out.text("currency", currency.getCurrencyCode());
        out.text("reference", invoice.reference());
        out.text("for", invoice.subject());
        out.objects(
                "payments",
                invoice.payments(),
                payment -> {
                    out.day("on", payment.on());
                    out.money("amount", in(currency, payment.amount(), name));
                });
        out.day("disputedOn", invoice.disputedOn());
        out.day("disputeEndedOn", invoice.disputeEndedOn());
        out.day("promisedOn", invoice.promisedOn());
        out.day("cancelledOn", invoice.cancelledOn());
        if (invoice.hold() != null) {
            var hold = invoice.hold();
            out.object(
                    "hold",
                    () -> {
                        out.day("until", hold.until());
                        out.text("reason", hold.reason());
                    });
        }
    }

    /**
     * The format names no currency of its own for these amounts, so it must be the one expected.
     */
    private static @Nullable Money in(Currency currency, @Nullable Money money, String name) {
        if (money != null && !money.currency().equals(currency)) {
            throw new Refused(
                    "The %s has an amount in %s where the file can only hold %s"
                            .formatted(name, money.currency(), currency));
        }
        return money;
    }
}
