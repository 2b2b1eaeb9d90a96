package app.evenkeel.store.flat;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Terms;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.SortedMap;

/** Makes a fact again of the texts that {@link FlatFact} gave. */
public final class UnflatFact {
    private UnflatFact() {}

    public static Fact of(FactKind kind, SortedMap<String, String> flat) {
        Texts texts = new Texts(flat, "");
        return switch (kind) {
            case OWNER -> owner(texts);
            case CLIENT -> client(texts);
            case ENGAGEMENT -> engagement(texts);
            case ENTRY -> entry(texts);
            case INVOICE -> invoice(texts);
            case LETTER -> letter(texts);
            case DRAFT -> draft(texts);
            case ACCOUNT ->
                    new Account(
                            texts.needed("id"),
                            texts.needed("name"),
                            texts.text("location"),
                            texts.dayOrNull("handedOverOn"));
            case BOUNDARY ->
                    new Boundary(
                            texts.needed("id"),
                            texts.day("toldOn"),
                            texts.needed("words"),
                            texts.texts("signals", id -> SignalKind.of(id).orElseThrow()),
                            texts.dayOrNull("endedOn"));
            case DECISION ->
                    new Decision(
                            texts.needed("id"),
                            texts.day("on"),
                            texts.named("choice", Choice::of),
                            texts.text("reason"));
        };
    }

    private static Owner owner(Texts texts) {
        return new Owner(
                texts.text("name"),
                texts.text("trade"),
                texts.text("email"),
                texts.text("phone"),
                texts.text("address"),
                texts.named("language", Language::of),
                ZoneId.of(texts.needed("timeZone")),
                texts.text("bankAccount"),
                texts.hours(),
                new Ladder(
                        texts.texts("ladder.days", Integer::valueOf),
                        texts.number("ladder.minimumGapDays")),
                FlatCorrespondence.read(texts));
    }

    private static Client client(Texts texts) {
        return new Client(
                texts.needed("id"),
                texts.needed("name"),
                new Contact(
                        texts.text("contact"),
                        texts.text("email"),
                        texts.text("phone"),
                        texts.text("address"),
                        texts.text("billingContact"),
                        texts.text("billingEmail")),
                texts.named("language", Language::of),
                texts.text("country"),
                texts.currency(),
                texts.dayOrNull("since"),
                texts.named("status", ClientStatus::of),
                new Contract(
                        texts.number("noticeDays"),
                        terms(texts),
                        texts.has("mayPauseWork") ? texts.flag("mayPauseWork") : null),
                texts.hours());
    }

    private static @Nullable Terms terms(Texts texts) {
        if (texts.has("terms.days")) {
            return new Terms.NetDays(texts.number("terms.days"));
        }
        return texts.has("terms.day") ? new Terms.DayOfMonth(texts.number("terms.day")) : null;
    }

    private static Engagement engagement(Texts texts) {
        return new Engagement(
                texts.needed("id"),
                texts.needed("title"),
                texts.text("scope"),
                texts.dayOrNull("start"),
                texts.dayOrNull("agreedEnd"),
                texts.dayOrNull("actualEnd"),
                texts.named("billing", Billing::of),
                texts.has("fee") ? texts.money("fee", texts.currency()) : null,
                texts.numberOrNull("revisionsIncluded"),
                texts.list(
                        "deliverables",
                        t ->
                                new Deliverable(
                                        t.needed("id"),
                                        t.needed("title"),
                                        t.dayOrNull("promisedOn"),
                                        t.dayOrNull("deliveredOn"),
                                        t.text("result"))));
    }

    private static Entry entry(Texts texts) {
        return new Entry(
                texts.needed("id"),
                OffsetDateTime.parse(texts.needed("at")),
                texts.named("channel", Channel::of),
                texts.named("direction", Direction::of),
                texts.numberOrNull("minutes"),
                texts.flag("billable"),
                texts.needed("summary"),
                texts.text("feeling"),
                texts.optional("engagement"),
                texts.list(
                        "signals",
                        t ->
                                new Signal(
                                        t.named("kind", SignalKind::of),
                                        t.number("severity"),
                                        t.text("note"))),
                texts.list(
                        "excused",
                        t -> new Excuse(t.named("signal", SignalKind::of), t.text("reason"))),
                texts.dayOrNull("answerBy"),
                texts.optional("answers"),
                texts.optional("invoice"));
    }

    private static Invoice invoice(Texts texts) {
        Currency currency = texts.currency();
        Money net = texts.has("net") ? texts.money("net", currency) : null;
        return new Invoice(
                texts.needed("id"),
                texts.needed("number"),
                texts.day("issuedOn"),
                texts.day("dueOn"),
                texts.money("amount", currency),
                net,
                texts.text("reference"),
                texts.text("for"),
                texts.list("payments", t -> new Payment(t.day("on"), t.money("amount", currency))),
                texts.dayOrNull("disputedOn"),
                texts.dayOrNull("disputeEndedOn"),
                texts.dayOrNull("promisedOn"),
                texts.dayOrNull("cancelledOn"),
                texts.has("hold.reason")
                        ? new Hold(texts.dayOrNull("hold.until"), texts.needed("hold.reason"))
                        : null);
    }

    private static LetterDraft draft(Texts texts) {
        return new LetterDraft(
                texts.needed("id"),
                texts.named("kind", LetterKind::of),
                texts.named("language", Language::of),
                texts.numberOrNull("step"),
                texts.day("startedOn"),
                texts.texts("invoices", id -> id),
                texts.text("reason"),
                texts.text("wording"),
                texts.dayOrNull("waivedUntil"));
    }

    private static Letter letter(Texts texts) {
        return new Letter(
                texts.needed("id"),
                texts.named("kind", LetterKind::of),
                texts.named("language", Language::of),
                texts.numberOrNull("step"),
                texts.day("sentOn"),
                texts.texts("invoices", id -> id),
                texts.needed("text"),
                texts.text("sha256"));
    }
}
