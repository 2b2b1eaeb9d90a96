package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet.WriteEntry;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.language.OneLine;
import app.evenkeel.store.Change;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down what happened, or corrects what was written. */
public final class EntryViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final WriteEntry asked;
    private final Words words;
    private final EntryForm form;
    private final SignalSearch signals;
    private final Latest opening;
    private final Latest choosing;
    private final ObservableList<Work> works = FXCollections.observableArrayList(Work.NONE);
    private final ReadOnlyStringWrapper clientName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper answered = new ReadOnlyStringWrapper("");
    private List<Object> asOpened;
    private EntryForm.Rest rest;
    private String worksOf = "";
    private @Nullable Entry before;
    private boolean saving;

    public EntryViewModel(Desk desk, Navigation navigation, WriteEntry asked) {
        this.desk = desk;
        this.navigation = navigation;
        this.asked = asked;
        this.words = desk.words();
        this.form = new EntryForm(words, new Inputs(words, desk.today()), desk.zone());
        this.signals = new SignalSearch(words.names());
        this.opening = desk.latest();
        this.choosing = desk.latest();
        this.rest = new EntryForm.Rest(FreshId.of("n"), List.of(), asked.answers(), null);
        form.happened(desk.now());
        asOpened = form.state();
        form.client.textProperty().subscribe((_, _) -> chosen());
        read();
    }

    private void read() {
        EntryOpening question = new EntryOpening(asked, desk.today());
        opening.ask(question::read, this::opened);
    }

    private void opened(EntryOpening.Found found) {
        if ((correcting() && found.entry() == null)
                || (asked.answers() != null && found.answered() == null)) {
            desk.notices().trouble(words.get("entry.gone"));
            navigation.closeSheet();
            return;
        }
        boolean typed = changed();
        form.offer(found.clients());
        if (found.client() != null) {
            worksOf = found.client().id();
            works.setAll(found.works());
            form.choose(found.client());
            clientName.set(found.client().name());
        }
        if (found.entry() != null) {
            before = found.entry();
            rest = EntryForm.Rest.of(found.entry());
            form.fill(found.entry(), works);
        }
        if (found.answered() != null) {
            show(found.answered());
        }
        if (!typed) {
            asOpened = form.state();
        }
    }

    private void show(Entry request) {
        answered.set(
                words.get(
                        "entry.answers",
                        Map.of(
                                "summary",
                                words.isolated(OneLine.of(request.summary())),
                                "day",
                                words.dates().day(request.day(desk.zone())))));
        if (!correcting()) {
            form.channel.set(request.channel());
            form.direction.set(opposite(request.direction()));
            form.work.set(Work.among(works, request.engagement()));
        }
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
            case INCOMING -> Direction.OUTGOING;
            case OUTGOING -> Direction.INCOMING;
            case NONE -> Direction.NONE;
        };
    }

    /** Another client has other engagements. */
    private void chosen() {
        String client = form.client.value().map(Client::id).orElse("");
        if (client.equals(worksOf)) {
            return;
        }
        worksOf = client;
        works.setAll(Work.NONE);
        form.work.set(Work.NONE);
        if (client.isEmpty()) {
            choosing.drop();
        } else {
            EntryOpening question = new EntryOpening(asked, desk.today());
            choosing.ask(journal -> question.works(journal, client), works::setAll);
        }
    }

    EntryForm form() {
        return form;
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return words;
    }

    Inputs inputs() {
        return new Inputs(words, desk.today());
    }

    boolean correcting() {
        return asked.entry() != null;
    }

    /** Whether nobody is asked whom the entry is about. */
    boolean clientFixed() {
        return correcting() || asked.answers() != null;
    }

    boolean clientKnown() {
        return asked.client() != null || clientFixed();
    }

    ReadOnlyStringProperty clientNameProperty() {
        return clientName.getReadOnlyProperty();
    }

    /** What this is the answer to, for the reader; empty where it answers nothing. */
    ReadOnlyStringProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    ObservableList<Work> works() {
        return works;
    }

    List<Client> clients(String typed) {
        return form.clients().find(typed);
    }

    List<SignalKind> signals(String typed) {
        return signals.find(typed, form.marks.kinds());
    }

    void mark(SignalKind kind) {
        form.marks.mark(kind);
        form.signal.type("");
    }

    /** Whether something would be lost by closing. */
    boolean changed() {
        return !form.state().equals(asOpened);
    }

    /** The field to mend first, where the form cannot be saved as it is. */
    Optional<Field<?>> firstWrong() {
        return form.firstWrong();
    }

    /** Saves, if all is right, and closes the form once it is safe. */
    void save() {
        if (saving || !form.look()) {
            return;
        }
        try {
            Client client = form.client.value().orElseThrow();
            Entry entry = form.entry(rest);
            Change change =
                    before == null
                            ? Change.put(client.id(), entry)
                            : Change.replace(client.id(), before, entry);
            write("entry.saved", client, List.of(change));
        } catch (InvalidFact e) {
            desk.tell(e);
        }
    }

    void delete() {
        Entry gone = before;
        if (saving || gone == null) {
            return;
        }
        Client client = form.client.value().orElseThrow();
        Removal removal = new Removal(client.id(), gone);
        opening.ask(
                journal -> removal.changes(journal.relation(client.id()).entries()),
                changes -> write("entry.deleted", client, changes));
    }

    private void write(String done, Client client, List<Change> changes) {
        saving = true;
        desk.write(
                words.get(done, Map.of("client", words.isolated(client.name()))),
                changes,
                navigation::closeSheet,
                e -> {
                    saving = false;
                    desk.tell(e);
                });
    }

    /** Closes the form without saving. */
    void leave() {
        navigation.closeSheet();
    }

    public void close() {
        opening.drop();
        choosing.drop();
    }
}
