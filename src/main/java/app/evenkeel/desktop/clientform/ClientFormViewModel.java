package app.evenkeel.desktop.clientform;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Slug;
import app.evenkeel.store.Change;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A new client, or one to change or delete. */
public final class ClientFormViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final Latest latest;
    private final @Nullable String id;
    private final ClientForm form;
    private final ReadOnlyBooleanWrapper feesAgreed = new ReadOnlyBooleanWrapper(false);
    private @Nullable Client before;
    private String opened;
    private boolean saving;

    /**
     * @param client the id of the one to change; null for a new one
     */
    public ClientFormViewModel(Desk desk, Navigation navigation, @Nullable String client) {
        this.desk = desk;
        this.navigation = navigation;
        this.latest = desk.latest();
        this.id = client;
        this.form = new ClientForm(new Inputs(desk.words(), desk.today()), desk.owner().language());
        this.opened = form.state();
        if (client != null) {
            // A judgement's look is enough for the client and the fees, and short.
            latest.ask(
                    journal ->
                            journal.client(client)
                                    .map(c -> journal.relationForJudgement(c.id(), desk.today())),
                    found -> found.ifPresentOrElse(this::show, this::gone));
        }
    }

    private void show(Relation relation) {
        before = relation.client();
        form.show(relation.client());
        feesAgreed.set(relation.engagements().stream().anyMatch(e -> e.fee() != null));
        opened = form.state();
    }

    private void gone() {
        navigation.closeSheet();
        desk.notices().trouble(words().get("clientform.gone"));
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    ClientForm form() {
        return form;
    }

    boolean isNew() {
        return id == null;
    }

    /** Whether fees were agreed with the client: they hold the currency fast. */
    ReadOnlyBooleanProperty feesAgreedProperty() {
        return feesAgreed.getReadOnlyProperty();
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
        if (id == null) {
            add();
        } else if (before != null) {
            change(before);
        }
    }

    private void add() {
        saving = true;
        latest.ask(
                journal -> journal.clients().stream().map(Client::id).collect(Collectors.toSet()),
                this::add);
    }

    private void add(Set<String> taken) {
        String name = form.name.value().orElse("");
        String fresh = Slug.free(Slug.of(name), taken::contains);
        write(
                "clientform.added",
                fresh,
                client -> Change.put(client),
                () -> navigation.go(new ClientPage(fresh, Section.TIMELINE)));
    }

    private void change(Client seen) {
        write("clientform.saved", seen.id(), after -> Change.replace(seen, after), () -> {});
    }

    private interface Doing {
        Change with(Client client);
    }

    private void write(String key, String of, Doing doing, Runnable then) {
        saving = true;
        Client client;
        try {
            client = form.client(of);
        } catch (InvalidFact e) {
            failed(e);
            return;
        }
        desk.write(
                words().get(key, Map.of("client", words().isolated(client.name()))),
                List.of(doing.with(client)),
                () -> {
                    navigation.closeSheet();
                    then.run();
                },
                this::failed);
    }

    private void failed(Exception trouble) {
        saving = false;
        desk.tell(trouble);
    }

    /**
     * Finds out what would go with the client.
     *
     * @param ask gets the question
     */
    void askToDelete(Consumer<String> ask) {
        if (id != null) {
            latest.ask(
                    journal -> journal.relation(id),
                    relation -> ask.accept(new Farewell(words(), relation).question()));
        }
    }

    void delete() {
        if (id == null || before == null || saving) {
            return;
        }
        saving = true;
        desk.write(
                words().get(
                                "clientform.deleted",
                                Map.of("client", words().isolated(before.name()))),
                List.of(Change.remove(Client.class, id)),
                () -> {
                    navigation.closeSheet();
                    if (navigation.place() instanceof ClientPage page && page.client().equals(id)) {
                        navigation.replace(new Place.Today());
                    }
                },
                this::failed);
    }

    public void close() {
        latest.drop();
    }
}
