package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.LastChanged;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.SignalSearch;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.navigation.Sheet.WriteEntry;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.language.OneLine;
import app.evenkeel.store.Change;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Writes down what happened, or corrects what was written. */
public final class EntryViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final WriteEntry asked;
    private final Words words;
    private final EntryForm form;
    private final SignalSearch signals;
    private final FactForm sheet;
    private final ClientChoice choice;
    private final ReadOnlyStringWrapper answered = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper changed = new ReadOnlyStringWrapper("");
    private EntryForm.Rest rest;
    private @Nullable Entry before;

    public EntryViewModel(Desk desk, Navigation navigation, WriteEntry asked) {
        this.desk = desk;
        this.navigation = navigation;
        this.asked = asked;
        this.words = desk.words();
        this.form = new EntryForm(words, new Inputs(words, desk.today()), desk.zone());
        this.signals = SignalSearch.marked(words.names());
        this.rest = new EntryForm.Rest(FreshId.of("n"), List.of(), asked.answers(), null);
        form.happened(desk.now());
        this.sheet = new FactForm(desk, navigation, form::state);
        this.choice = new ClientChoice(desk, form, sheet);
        EntryOpening question = new EntryOpening(asked, desk.today());
        sheet.open(question::read, this::show, words.get("entry.gone"));
    }

    private void show(EntryOpening.Found found) {
        choice.open(found);
        if (found.entry() != null) {
            before = found.entry();
            rest = EntryForm.Rest.of(found.entry());
            form.fill(found.entry(), choice.works());
        }
        if (found.changed() != null) {
            changed.set(new LastChanged(words, desk.zone()).of(found.changed()));
        }
        if (found.answered() != null) {
            show(found.answered());
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
            form.work.set(Work.among(choice.works(), request.engagement()));
        }
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
            case INCOMING -> Direction.OUTGOING;
            case OUTGOING -> Direction.INCOMING;
            case NONE -> Direction.NONE;
        };
    }

    EntryForm form() {
        return form;
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

    ClientChoice choice() {
        return choice;
    }

    /** What this is the answer to, for the reader; empty where it answers nothing. */
    ReadOnlyStringProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** When it was last changed since it was written, for the reader; empty where it never was. */
    ReadOnlyStringProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Leads on to what the entry said before, once the form is left. */
    void seeVersions() {
        if (before != null) {
            navigation.open(new Sheet.SeeVersions(before.id()));
        }
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

    FactForm sheet() {
        return sheet;
    }

    /** Leads on to a first client, without whom there is nobody to write about. */
    void addClient() {
        navigation.closeSheet();
        navigation.open(new Sheet.EditClient(null));
    }

    /** Saves, if all is right, and closes the form once it is safe. */
    void save() {
        sheet.save(form::look, () -> sheet.write(written()));
    }

    private Deed written() {
        Client client = form.client.value().orElseThrow();
        Entry entry = form.entry(rest);
        Change change =
                before == null
                        ? Change.put(client.id(), entry)
                        : Change.replace(client.id(), before, entry);
        return deed("entry.saved", client, List.of(change));
    }

    void delete() {
        Entry gone = before;
        if (gone == null) {
            return;
        }
        Client client = form.client.value().orElseThrow();
        Removal removal = new Removal(client.id(), gone);
        sheet.ask(
                journal -> removal.changes(journal.relation(client.id()).entries()),
                changes -> sheet.write(deed("entry.deleted", client, changes)));
    }

    private Deed deed(String done, Client client, List<Change> changes) {
        return new Deed(words.get(done, Map.of("client", words.isolated(client.name()))), changes);
    }

    void close() {
        sheet.close();
        choice.close();
    }
}
