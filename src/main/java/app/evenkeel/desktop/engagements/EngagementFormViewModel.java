package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.Change;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** A new engagement, or one to change or delete. */
public final class EngagementFormViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Latest latest;
    private final String client;
    private final @Nullable String id;
    private final EngagementForm form;
    private final ReadOnlyStringWrapper currency =
            new ReadOnlyStringWrapper(Client.DEFAULT_CURRENCY.getCurrencyCode());
    private @Nullable Engagement before;
    private @Nullable EngagementRemoval removal;
    private boolean known;
    private boolean saving;
    private String opened;

    /**
     * @param client their id
     * @param engagement the id of the one to change; null for a new one
     */
    public EngagementFormViewModel(
            Desk desk, Navigation navigation, String client, @Nullable String engagement) {
        this.desk = desk;
        this.navigation = navigation;
        this.latest = desk.latest();
        this.client = client;
        this.id = engagement;
        this.form =
                new EngagementForm(new Inputs(desk.words(), desk.today()), Client.DEFAULT_CURRENCY);
        this.opened = form.state();
        latest.ask(
                journal ->
                        journal.client(client)
                                .map(c -> journal.relationForJudgement(c.id(), desk.today())),
                found -> found.ifPresentOrElse(this::show, this::gone));
    }

    private void show(Relation relation) {
        form.reckonIn(relation.client().currency());
        currency.set(relation.client().currency().getCurrencyCode());
        known = true;
        if (id != null) {
            relation.engagements().stream()
                    .filter(e -> e.id().equals(id))
                    .findFirst()
                    .ifPresentOrElse(this::show, this::gone);
        }
    }

    private void show(Engagement engagement) {
        before = engagement;
        form.show(engagement);
        opened = form.state();
    }

    private void gone() {
        navigation.closeSheet();
        desk.notices().trouble(words().get("engagements.gone"));
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    EngagementForm form() {
        return form;
    }

    boolean isNew() {
        return id == null;
    }

    /** The code of the client's currency. */
    ReadOnlyStringProperty currencyProperty() {
        return currency.getReadOnlyProperty();
    }

    boolean changed() {
        return !form.state().equals(opened);
    }

    void leave() {
        navigation.closeSheet();
    }

    void save() {
        if (saving || !known || !form.look()) {
            return;
        }
        try {
            if (before == null) {
                Engagement engagement = form.engagement(FreshId.of("g"));
                write(words().get("engagements.added"), List.of(Change.put(client, engagement)));
            } else {
                Engagement after = form.engagement(before.id());
                write(
                        words().get("engagements.saved"),
                        List.of(Change.replace(client, before, after)));
            }
        } catch (InvalidFact e) {
            failed(e);
        }
    }

    /**
     * Finds out what was written under it.
     *
     * @param ask gets the question
     */
    void askToDelete(Consumer<String> ask) {
        Engagement seen = before;
        if (seen != null) {
            latest.ask(
                    journal -> EngagementRemoval.in(journal.relation(client), seen),
                    found -> {
                        removal = found;
                        ask.accept(found.question(words()));
                    });
        }
    }

    void delete() {
        if (removal != null && !saving) {
            write(words().get("engagements.deleted"), removal.changes());
        }
    }

    private void write(String done, List<Change> changes) {
        saving = true;
        desk.write(done, changes, navigation::closeSheet, this::failed);
    }

    private void failed(Exception trouble) {
        saving = false;
        desk.tell(trouble);
    }

    public void close() {
        latest.drop();
    }
}
