package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.SignalKind;

/** Writes what was entrusted, told, decided and sent. */
record DealingsWriter(Out out) {
    void account(Account account) {
        out.text("id", account.id());
        out.text("name", account.name());
        out.text("location", account.location());
        out.day("handedOverOn", account.handedOverOn());
    }

    void boundary(Boundary boundary) {
        out.text("id", boundary.id());
        out.day("toldOn", boundary.toldOn());
        out.text("words", boundary.words());
        out.texts("signals", boundary.signals().stream().map(SignalKind::id).toList());
        out.day("endedOn", boundary.endedOn());
    }

    void decision(Decision decision) {
        out.text("id", decision.id());
        out.day("on", decision.on());
        out.text("choice", decision.choice().id());
        out.text("reason", decision.reason());
    }

    void letter(Letter letter) {
        out.text("id", letter.id());
        out.text("kind", letter.kind().id());
        out.text("language", letter.language().id());
        out.integer("step", letter.step());
        out.day("sentOn", letter.sentOn());
        out.texts("invoices", letter.invoices());
        out.text("text", letter.text());
        out.text("sha256", letter.sha256());
    }

    void draft(LetterDraft draft) {
        out.text("id", draft.id());
        out.text("kind", draft.kind().id());
        out.text("language", draft.language().id());
        out.integer("step", draft.step());
        out.day("startedOn", draft.startedOn());
        out.texts("invoices", draft.invoices());
        out.text("reason", draft.reason());
        out.text("wording", draft.wording());
        out.day("waivedUntil", draft.waivedUntil());
    }
}
