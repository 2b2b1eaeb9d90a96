package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A new account in the owner's care, or one to change, hand over or delete. */
public final class AccountFormViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Latest latest;
    private final String client;
    private final @Nullable String id;
    private final Inputs inputs;
    private final Field<String> name;
    private final Field<String> location;
    private final Field<LocalDate> handedOver;
    private final Form form;
    private @Nullable Account before;
    private boolean saving;
    private String opened;

    /**
     * @param client their id
     * @param account the id of the one to change; null for a new one
     */
    public AccountFormViewModel(
            Desk desk, Navigation navigation, String client, @Nullable String account) {
        this.desk = desk;
        this.navigation = navigation;
        this.latest = desk.latest();
        this.client = client;
        this.id = account;
        this.inputs = new Inputs(desk.words(), desk.today());
        this.name = Field.needed(inputs::text, desk.words().get("account.name-needed"));
        this.location = Field.optional(inputs::text);
        this.handedOver = Field.optional(inputs::day);
        this.form = Form.of(name, location, handedOver);
        this.opened = form.state();
        if (account != null) {
            latest.ask(
                    journal ->
                            journal.client(client)
                                    .map(c -> journal.relationForJudgement(c.id(), desk.today()))
                                    .flatMap(r -> find(r, account)),
                    found -> found.ifPresentOrElse(this::show, this::gone));
        }
    }

    private static Optional<Account> find(Relation relation, String id) {
        return relation.accounts().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private void show(Account account) {
        before = account;
        name.show(account.name(), account.name());
        location.show(account.location(), account.location());
        LocalDate handed = account.handedOverOn();
        if (handed != null) {
            handedOver.show(inputs.day(handed), handed);
        }
        opened = form.state();
    }

    private void gone() {
        navigation.closeSheet();
        desk.notices().trouble(words().get("account.gone"));
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    Inputs inputs() {
        return inputs;
    }

    Field<String> name() {
        return name;
    }

    Field<String> location() {
        return location;
    }

    Field<LocalDate> handedOver() {
        return handedOver;
    }

    boolean isNew() {
        return id == null;
    }

    boolean changed() {
        return !form.state().equals(opened);
    }

    void leave() {
        navigation.closeSheet();
    }

    void save() {
        if (saving || !form.look()) {
            return;
        }
        try {
            if (id == null) {
                Account added = account(FreshId.of("a"));
                write(words().get("account.added"), Change.put(client, added));
            } else if (before != null) {
                Account after = account(id);
                write(words().get("account.saved"), Change.replace(client, before, after));
            }
        } catch (InvalidFact e) {
            failed(e);
        }
    }

    private Account account(String of) {
        return new Account(
                of,
                name.value().orElseThrow(),
                location.value().orElse(""),
                handedOver.value().orElse(null));
    }

    void delete() {
        if (before != null && !saving) {
            write(words().get("account.deleted"), Change.remove(client, before));
        }
    }

    private void write(String done, Change change) {
        saving = true;
        desk.write(done, List.of(change), navigation::closeSheet, this::failed);
    }

    private void failed(Exception trouble) {
        saving = false;
        desk.tell(trouble);
    }

    public void close() {
        latest.drop();
    }
}
