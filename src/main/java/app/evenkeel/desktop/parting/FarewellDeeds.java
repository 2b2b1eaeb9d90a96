package app.evenkeel.desktop.parting;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Told;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.parting.Farewell.Held;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is written as the owner parts, each of it with a way back. */
record FarewellDeeds(Desk desk, String client) {
    /** An account is in the client's hands from today on. */
    void handOver(Held account) {
        LocalDate today = desk.today();
        write(account.id(), "parting.handed-over", now -> now.handedOver(today));
    }

    /** An account is in the owner's care all the same. */
    void takeBack(Held account) {
        write(account.id(), "parting.not-handed-over", now -> now.handedOver(null));
    }

    private void write(String account, String done, UnaryOperator<Account> change) {
        Words words = desk.words();
        LocalDate on = desk.today();
        desk.write(
                journal -> {
                    Account now = account(journal, account, on, words);
                    return new Deed(
                            words.get(done, Map.of("account", words.isolated(now.name()))),
                            List.of(Change.replace(client, now, change.apply(now))));
                },
                () -> {},
                desk::tell);
    }

    private Account account(JournalFile journal, String id, LocalDate on, Words words) {
        return journal.relationForJudgement(client, on).accounts().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Told(words.get("account.gone")));
    }

    void list(ClientStatus status) {
        Words words = desk.words();
        desk.write(
                journal -> {
                    Client now =
                            journal.client(client)
                                    .orElseThrow(() -> new Told(words.get("clientform.gone")));
                    return new Deed(
                            words.get(
                                    "parting.status-set",
                                    Map.of("status", words.names().of(status))),
                            List.of(Change.replace(now, now.with(status))));
                },
                () -> {},
                desk::tell);
    }
}
