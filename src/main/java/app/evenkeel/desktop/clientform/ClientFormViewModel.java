package app.evenkeel.desktop.clientform;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Slug;
import app.evenkeel.store.Change;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A new client, or one to change or delete. */
public final class ClientFormViewModel {
    private final Words words;
    private final Navigation navigation;
    private final @Nullable String id;
    private final ClientForm form;
    private final FactForm sheet;
    private final ReadOnlyBooleanWrapper feesAgreed = new ReadOnlyBooleanWrapper(false);
    private @Nullable Client before;

    /**
     * @param client the id of the one to change; null for a new one
     */
    public ClientFormViewModel(Desk desk, Navigation navigation, @Nullable String client) {
        this.words = desk.words();
        this.navigation = navigation;
        this.id = client;
        this.form = new ClientForm(new Inputs(words, desk.today()), desk.owner().language());
        this.sheet = new FactForm(desk, navigation, form::state);
        if (client == null) {
            sheet.open();
        } else {
            LocalDate today = desk.today();
            // A judgement's look is enough for the client and the fees, and short.
            sheet.open(
                    journal ->
                            journal.client(client)
                                    .map(c -> journal.relationForJudgement(c.id(), today)),
                    this::show,
                    words.get("clientform.gone"));
        }
    }

    private void show(Relation relation) {
        before = relation.client();
        form.show(relation.client());
        feesAgreed.set(relation.engagements().stream().anyMatch(e -> e.fee() != null));
    }

    Words words() {
        return words;
    }

    ClientForm form() {
        return form;
    }

    FactForm sheet() {
        return sheet;
    }

    boolean isNew() {
        return id == null;
    }

    /** Whether fees were agreed with the client: they hold the currency fast. */
    ReadOnlyBooleanProperty feesAgreedProperty() {
        return feesAgreed.getReadOnlyProperty();
    }

    void save() {
        sheet.save(form::look, this::write);
    }

    private void write() {
        if (before == null) {
            sheet.ask(
                    journal ->
                            journal.clients().stream().map(Client::id).collect(Collectors.toSet()),
                    this::add);
        } else {
            Client after = form.client(before.id());
            sheet.write(deed("clientform.saved", after, Change.replace(before, after)));
        }
    }

    private void add(Set<String> taken) {
        String name = form.name.value().orElse("");
        Client added = form.client(Slug.free(Slug.of(name), taken::contains));
        sheet.write(
                deed("clientform.added", added, Change.put(added)),
                () -> navigation.go(new ClientPage(added.id(), Section.TIMELINE)));
    }

    private Deed deed(String key, Client client, Change change) {
        return new Deed(
                words.get(key, Map.of("client", words.isolated(client.name()))), List.of(change));
    }

    /**
     * Finds out what would go with the client.
     *
     * @param ask gets the question
     */
    void askToDelete(Consumer<String> ask) {
        if (id != null) {
            sheet.ask(
                    journal -> journal.relation(id),
                    relation -> ask.accept(new Farewell(words, relation).question()));
        }
    }

    void delete() {
        Client gone = before;
        if (gone != null) {
            sheet.write(
                    deed("clientform.deleted", gone, Change.remove(Client.class, gone.id())),
                    () -> leavePageOf(gone.id()));
        }
    }

    /** Leads to the question before nothing of the client is left, also not in the history. */
    void goToErasing() {
        if (id != null) {
            navigation.closeSheet();
            navigation.open(new Sheet.EraseClient(id));
        }
    }

    private void leavePageOf(String client) {
        if (navigation.place() instanceof ClientPage page && page.client().equals(client)) {
            navigation.replace(new Place.Today());
        }
    }
}
