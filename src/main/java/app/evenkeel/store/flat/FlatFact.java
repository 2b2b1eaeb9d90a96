package app.evenkeel.store.flat;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.sqlite.Values;

import java.util.SortedMap;

/**
 * A fact as texts by key, the form in which the history keeps it. Fixed for ever.
 *
 * <p>Keys are those of the interchange format; the things of a list stand under {@code
 * signals.0.kind}, {@code signals.1.kind}, …, texts of a list under {@code invoices.0}. Values are
 * written as the format writes them, without quotes: days as {@code 2026-03-31}, times with seconds
 * and offset, amounts with all decimals of their currency, {@code true} and {@code false}. Keys
 * whose value is null or an empty text are left out; defaults are written. Two things differ: an
 * engagement's fee has its currency beside it as {@code currency}, and {@code hold.reason} is
 * written even when empty, because it shows that there is a hold. A template's step is left out
 * where it is 1, and plain stationery altogether.
 */
public final class FlatFact {
    private FlatFact() {}

    /** The texts of a fact, sorted by key. {@link UnflatFact} is the way back. */
    public static SortedMap<String, String> of(Fact fact) {
        Flat flat = new Flat();
        return (switch (fact) {
                    case Owner o -> owner(flat, o);
                    case Client c -> client(flat, c);
                    case Engagement e -> engagement(flat, e);
                    case Entry e -> entry(flat, e);
                    case Invoice i -> invoice(flat, i);
                    case Letter l -> letter(flat, l);
                    case LetterDraft d -> draft(flat, d);
                    case Account a ->
                            flat.with("id", a.id())
                                    .with("name", a.name())
                                    .with("location", a.location())
                                    .with("handedOverOn", a.handedOverOn());
                    case Boundary b ->
                            flat.with("id", b.id())
                                    .with("toldOn", b.toldOn())
                                    .with("words", b.words())
                                    .texts(
                                            "signals",
                                            b.signals().stream().map(SignalKind::id).toList())
                                    .with("endedOn", b.endedOn());
                    case Decision d ->
                            flat.with("id", d.id())
                                    .with("on", d.on())
                                    .with("choice", d.choice().id())
                                    .with("reason", d.reason());
                })
                .texts();
    }

    private static Flat owner(Flat flat, Owner owner) {
        Flat texts =
                flat.with("name", owner.name())
                        .with("trade", owner.trade())
                        .with("email", owner.email())
                        .with("phone", owner.phone())
                        .with("address", owner.address())
                        .with("language", owner.language().id())
                        .with("timeZone", owner.timeZone().getId())
                        .with("bankAccount", owner.bankAccount())
                        .with("workingHours", owner.workingHours())
                        .texts("ladder.days", owner.ladder().days())
                        .with("ladder.minimumGapDays", owner.ladder().minimumGapDays());
        return FlatCorrespondence.add(texts, owner.correspondence());
    }

    private static Flat draft(Flat flat, LetterDraft draft) {
        return flat.with("id", draft.id())
                .with("kind", draft.kind().id())
                .with("language", draft.language().id())
                .with("step", draft.step())
                .with("startedOn", draft.startedOn())
                .texts("invoices", draft.invoices())
                .with("reason", draft.reason())
                .with("wording", draft.wording())
                .with("waivedUntil", draft.waivedUntil());
    }

    private static Flat client(Flat flat, Client client) {
        Contact contact = client.contact();
        return flat.with("id", client.id())
                .with("name", client.name())
                .with("contact", contact.person())
                .with("email", contact.email())
                .with("phone", contact.phone())
                .with("address", contact.address())
                .with("billingContact", contact.billingPerson())
                .with("billingEmail", contact.billingEmail())
                .with("language", client.language().id())
                .with("country", client.country())
                .with("currency", client.currency().getCurrencyCode())
                .with("since", client.since())
                .with("status", client.status().id())
                .with("noticeDays", client.contract().noticeDays())
                .with("terms", client.contract().terms())
                .with("mayPauseWork", client.contract().mayPauseWork())
                .with("workingHours", client.workingHours());
    }

    private static Flat engagement(Flat flat, Engagement engagement) {
        if (engagement.fee() != null) {
            flat.with("currency", engagement.fee().currency().getCurrencyCode());
        }
        return flat.with("id", engagement.id())
                .with("title", engagement.title())
                .with("scope", engagement.scope())
                .with("start", engagement.start())
                .with("agreedEnd", engagement.agreedEnd())
                .with("actualEnd", engagement.actualEnd())
                .with("billing", engagement.billing().id())
                .with("fee", engagement.fee())
                .with("revisionsIncluded", engagement.revisionsIncluded())
                .list(
                        "deliverables",
                        engagement.deliverables(),
                        (f, deliverable) ->
                                f.with("id", deliverable.id())
                                        .with("title", deliverable.title())
                                        .with("promisedOn", deliverable.promisedOn())
                                        .with("deliveredOn", deliverable.deliveredOn())
                                        .with("result", deliverable.result()));
    }

    private static Flat entry(Flat flat, Entry entry) {
        return flat.with("id", entry.id())
                .with("at", Values.time(entry.at()))
                .with("channel", entry.channel().id())
                .with("direction", entry.direction().id())
                .with("minutes", entry.minutes())
                .with("billable", entry.billable())
                .with("summary", entry.summary())
                .with("feeling", entry.feeling())
                .with("engagement", entry.engagement())
                .list(
                        "signals",
                        entry.signals(),
                        (f, signal) ->
                                f.with("kind", signal.kind().id())
                                        .with("severity", signal.severity())
                                        .with("note", signal.note()))
                .list(
                        "excused",
                        entry.excused(),
                        (f, excuse) ->
                                f.with("signal", excuse.signal().id())
                                        .with("reason", excuse.reason()))
                .with("answerBy", entry.answerBy())
                .with("answers", entry.answers())
                .with("invoice", entry.invoice());
    }

    private static Flat invoice(Flat flat, Invoice invoice) {
        Hold hold = invoice.hold();
        if (hold != null) {
            flat.with("hold.until", hold.until()).always("hold.reason", hold.reason());
        }
        return flat.with("id", invoice.id())
                .with("number", invoice.number())
                .with("issuedOn", invoice.issuedOn())
                .with("dueOn", invoice.dueOn())
                .with("amount", invoice.amount())
                .with("net", invoice.net())
                .with("currency", invoice.amount().currency().getCurrencyCode())
                .with("reference", invoice.reference())
                .with("for", invoice.subject())
                .list(
                        "payments",
                        invoice.payments(),
                        (f, payment) -> f.with("on", payment.on()).with("amount", payment.amount()))
                .with("disputedOn", invoice.disputedOn())
                .with("disputeEndedOn", invoice.disputeEndedOn())
                .with("promisedOn", invoice.promisedOn())
                .with("cancelledOn", invoice.cancelledOn());
    }

    private static Flat letter(Flat flat, Letter letter) {
        return flat.with("id", letter.id())
                .with("kind", letter.kind().id())
                .with("language", letter.language().id())
                .with("step", letter.step())
                .with("sentOn", letter.sentOn())
                .texts("invoices", letter.invoices())
                .with("text", letter.text())
                .with("sha256", letter.sha256());
    }
}
