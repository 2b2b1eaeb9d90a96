package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.parting.Farewell.Held;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.OneLine;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Puts into words how to part from a client, as it stands on a day. */
record FarewellWords(Words words, Relation relation, LocalDate on) {
    /**
     * @param decided whether the owner has decided to
     */
    Farewell all(boolean decided) {
        ClientStatus status = relation.client().status();
        ClientStatus next = decided ? next(status) : null;
        return new Farewell(
                decided,
                next == null
                        ? ""
                        : words.get("parting.status", Map.of("status", words.names().of(status))),
                next,
                accounts(),
                owes() && left() > 0 ? words.get("parting.owing") : "",
                relation.accounts().stream().map(this::held).toList(),
                letterSent());
    }

    private static @Nullable ClientStatus next(ClientStatus status) {
        return switch (status) {
            case ACTIVE, PAUSED -> ClientStatus.LEAVING;
            case LEAVING -> ClientStatus.FORMER;
            case FORMER -> null;
        };
    }

    private boolean owes() {
        return !relation.overdueOn(on).isEmpty();
    }

    private long left() {
        return relation.accounts().stream().filter(a -> !a.handedOverBy(on)).count();
    }

    private String accounts() {
        if (relation.accounts().isEmpty()) {
            return words.get("parting.how-no-accounts");
        }
        long left = left();
        if (left > 0) {
            return words.count(
                    owes() ? "parting.how-accounts-owing" : "parting.how-accounts", left);
        }
        LocalDate last =
                relation.accounts().stream()
                        .map(Account::handedOverOn)
                        .flatMap(day -> Optional.ofNullable(day).stream())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return words.get(
                relation.accounts().size() == 1 ? "parting.account-done" : "parting.accounts-done",
                day(last));
    }

    private Held held(Account account) {
        LocalDate day = account.handedOverOn();
        boolean handedOver = account.handedOverBy(on);
        return new Held(
                account.id(),
                OneLine.of(account.name()),
                OneLine.of(account.location()),
                handedOver,
                day == null || !handedOver ? "" : words.dates().day(day));
    }

    /** A letter from before the owner decided otherwise belongs to another farewell. */
    private String letterSent() {
        LocalDate since =
                relation.decidedBy(on).stream()
                        .filter(d -> d.choice() != Choice.LET_GO)
                        .map(Decision::on)
                        .findFirst()
                        .orElse(LocalDate.MIN);
        return relation.letters().stream()
                .filter(l -> l.kind() == LetterKind.TERMINATION)
                .map(Letter::sentOn)
                .filter(day -> !day.isAfter(on) && !day.isBefore(since))
                .max(Comparator.naturalOrder())
                .map(day -> words.get("parting.letter-sent", day(day)))
                .orElse("");
    }

    private Map<String, String> day(LocalDate day) {
        return Map.of("day", words.dates().day(day));
    }
}
