package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;

import java.util.Set;

/** Reads what was entrusted, told, decided and sent. */
final class DealingsReader {
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

    private DealingsReader() {}

    static Account account(Value value) {
        Fields f = Fields.of(value, Set.of("id", "name", "location", "handedOverOn"));
        return f.make(() ->
                new Account(
                        f.need("id").text(),
                        f.need("name").text(),
                        f.text("location"),
                        f.day("handedOverOn")));
    }

    static Boundary boundary(Value value) {
        Fields f = Fields.of(value, Set.of("id", "toldOn", "words", "signals", "endedOn"));
        return f.make(() ->
                new Boundary(
                        f.need("id").text(),
                        Moments.day(f.need("toldOn")),
                        f.need("words").text(),
                        f.list("signals", v -> v.one(Choices.SIGNAL)),
                        f.day("endedOn")));
    }

    static Decision decision(Value value) {
        Fields f = Fields.of(value, Set.of("id", "on", "choice", "reason"));
        return f.make(() ->
                new Decision(
                        f.need("id").text(),
                        Moments.day(f.need("on")),
                        f.need("choice").one(Choices.CHOICE),
                        f.text("reason")));
    }

    static Letter letter(Value value, Language language) {
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

    static LetterDraft draft(Value value, Language language) {
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
