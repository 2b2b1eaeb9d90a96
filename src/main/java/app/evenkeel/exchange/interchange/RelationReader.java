package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.Relation;

import java.util.HashSet;
import java.util.Set;

/** Reads one of {@code clients}, with all that happened with them. */
final class RelationReader {
    private static final Set<String> KEYS = keys();
    private static final Set<String> LETTER_KEYS =
            Set.of("id", "kind", "language", "step", "sentOn", "invoices", "text", "sha256");
    private static final Set<String> DRAFT_KEYS =
            Set.of(
                    "id",
                    "kind",
                    "language",
                    "step",
                    "startedOn",
                    "invoices",
                    "reason",
                    "wording",
                    "waivedUntil");

    private RelationReader() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(ClientReader.KEYS);
        keys.addAll(
                Set.of(
                        "engagements",
                        "entries",
                        "invoices",
                        "accounts",
                        "boundaries",
                        "decisions",
                        "letters",
                        "drafts"));
        return Set.copyOf(keys);
    }

    /**
     * @param language of a client who is given none
     */
    static Relation read(Value value, Language language) {
        Fields f = Fields.of(value, KEYS);
        Client client = ClientReader.read(f, language);
        return new Relation(
                client,
                f.list("engagements", v -> EngagementReader.read(v, client.currency())),
                f.list("entries", EntryReader::read),
                f.list("invoices", v -> InvoiceReader.read(v, client)),
                f.list("accounts", RelationReader::account),
                f.list("boundaries", RelationReader::boundary),
                f.list("decisions", RelationReader::decision),
                f.list("letters", v -> letter(v, client.language())),
                f.list("drafts", v -> draft(v, client.language())));
    }

    private static Account account(Value value) {
        Fields f = Fields.of(value, Set.of("id", "name", "location", "handedOverOn"));
        return f.make(() ->
                new Account(
                        f.need("id").text(),
                        f.need("name").text(),
                        f.text("location"),
                        f.day("handedOverOn")));
    }

    private static Boundary boundary(Value value) {
        Fields f = Fields.of(value, Set.of("id", "toldOn", "words", "signals", "endedOn"));
        return f.make(() ->
                new Boundary(
                        f.need("id").text(),
                        Moments.day(f.need("toldOn")),
                        f.need("words").text(),
                        f.list("signals", v -> v.one(Choices.SIGNAL)),
                        f.day("endedOn")));
    }

    private static Decision decision(Value value) {
        Fields f = Fields.of(value, Set.of("id", "on", "choice", "reason"));
        return f.make(() ->
                new Decision(
                        f.need("id").text(),
                        Moments.day(f.need("on")),
                        f.need("choice").one(Choices.CHOICE),
                        f.text("reason")));
    }

    private static Letter letter(Value value, Language language) {
        Fields f = Fields.of(value, LETTER_KEYS);
        return f.make(() ->
                new Letter(
                        f.need("id").text(),
                        f.need("kind").one(Choices.LETTER),
                        f.one("language", Choices.LANGUAGE, language),
                        f.integer("step"),
                        Moments.day(f.need("sentOn")),
                        f.list("invoices", Value::text),
                        f.need("text").text(),
                        f.text("sha256")));
    }

    private static LetterDraft draft(Value value, Language language) {
        Fields f = Fields.of(value, DRAFT_KEYS);
        return f.make(() ->
                new LetterDraft(
                        f.need("id").text(),
                        f.need("kind").one(Choices.LETTER),
                        f.one("language", Choices.LANGUAGE, language),
                        f.integer("step"),
                        Moments.day(f.need("startedOn")),
                        f.list("invoices", Value::text),
                        f.text("reason"),
                        f.text("wording"),
                        f.day("waivedUntil")));
    }
}
