package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactEditing;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Relation;

import org.jspecify.annotations.Nullable;

/** A new account in the owner's care, or one to change, hand over or delete. */
public final class AccountFormViewModel {
    private final Words words;
    private final AccountForm form;
    private final FactForm sheet;
    private final FactEditing<Account> editing;

    /**
     * @param client their id
     * @param account the id of the one to change; null for a new one
     */
    public AccountFormViewModel(
            Desk desk, Navigation navigation, String client, @Nullable String account) {
        this.words = desk.words();
        this.form = new AccountForm(new Inputs(words, desk.today()));
        this.sheet = new FactForm(desk, navigation, form::state);
        this.editing =
                new FactEditing<>(
                        desk,
                        sheet,
                        new FactEditing.Which<>(client, account, Relation::accounts, "a"),
                        new FactEditing.Told(
                                "account.added",
                                "account.saved",
                                "account.deleted",
                                "account.gone"),
                        form::show);
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
        return editing.isNew();
    }

    void save() {
        editing.save(form::look, form::account);
    }

    void delete() {
        editing.delete();
    }
}
