package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.FreshId;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A new account in the owner's care, or one to change, hand over or delete. */
public final class AccountFormViewModel {
    private final Words words;
    private final String client;
    private final @Nullable String id;
    private final AccountForm form;
    private final FactForm sheet;
    private @Nullable Account before;

    /**
     * @param client their id
     * @param account the id of the one to change; null for a new one
     */
    public AccountFormViewModel(
            Desk desk, Navigation navigation, String client, @Nullable String account) {
        this.words = desk.words();
        this.client = client;
        this.id = account;
        this.form = new AccountForm(new Inputs(words, desk.today()));
        this.sheet = new FactForm(desk, navigation, form::state);
        if (account == null) {
            sheet.open();
        } else {
            LocalDate today = desk.today();
            sheet.open(
                    journal -> find(journal, account, today),
                    this::show,
                    words.get("account.gone"));
        }
    }

    private Optional<Account> find(JournalFile journal, String account, LocalDate today) {
        return journal.client(client)
                .map(c -> journal.relationForJudgement(c.id(), today))
                .flatMap(
                        r -> r.accounts().stream().filter(a -> a.id().equals(account)).findFirst());
    }

    private void show(Account account) {
        before = account;
        form.show(account);
    }

    Words words() {
        return words;
    }

    AccountForm form() {
        return form;
    }

    FactForm sheet() {
        return sheet;
    }

    boolean isNew() {
        return id == null;
    }

    void save() {
        sheet.save(
                form::look,
                () ->
                        sheet.write(
                                before == null
                                        ? deed(
                                                "account.added",
                                                Change.put(client, form.account(FreshId.of("a"))))
                                        : deed(
                                                "account.saved",
                                                Change.replace(
                                                        client,
                                                        before,
                                                        form.account(before.id())))));
    }

    void delete() {
        if (before != null) {
            sheet.write(deed("account.deleted", Change.remove(client, before)));
        }
    }

    private Deed deed(String key, Change change) {
        return new Deed(words.get(key), List.of(change));
    }
}
