package app.evenkeel.desktop.erasure;

import app.evenkeel.desktop.desk.ClientContents;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.work.UnderWay;
import app.evenkeel.file.GivenUp;
import app.evenkeel.file.Patience;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.OneLine;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backups;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/** A client who is to be erased, once their name has been typed. */
public final class EraseViewModel {
    /**
     * What would go.
     *
     * @param name on one line
     * @param what counted; may be empty
     * @param backups how many there are
     */
    record Known(String name, String what, int backups) {}

    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final Runnable forget;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Known> known = new ReadOnlyObjectWrapper<>(null);
    private final UnderWay erasing = new UnderWay();

    final Field<String> name;
    final BooleanProperty fromBackups = new SimpleBooleanProperty(true);

    /**
     * @param client their id
     * @param forget lets go of what the window itself remembers of them
     */
    public EraseViewModel(Desk desk, Navigation navigation, String client, Runnable forget) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = client;
        this.forget = forget;
        this.name = Field.needed(typed -> typed, words().get("erase.name-needed"));
        this.latest = desk.latest();
        Words words = words();
        latest.ask(
                journal -> read(journal, client, words),
                found -> found.ifPresentOrElse(known::set, this::gone));
    }

    private static Optional<Known> read(JournalFile journal, String client, Words words) {
        int backups = journal.backups().all().size();
        Optional<Known> there =
                journal.client(client)
                        .map(c ->
                                new Known(
                                        OneLine.of(c.name()),
                                        contents(journal.relation(c.id()), words),
                                        backups));
        return there.or(() ->
                journal.deletedClients().stream()
                        .filter(gone -> gone.client().id().equals(client))
                        .map(gone -> new Known(OneLine.of(gone.client().name()), "", backups))
                        .findFirst());
    }

    private static String contents(Relation relation, Words words) {
        return new ClientContents(words, relation).counted();
    }

    private void gone() {
        navigation.closeSheet();
        desk.notices().trouble(words().get("clientform.gone"));
    }

    Words words() {
        return desk.words();
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<@Nullable Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return erasing.workingProperty();
    }

    /** While it is being done it is stopped first: nobody would know what they are looking at. */
    void leave() {
        if (erasing.working()) {
            erasing.stop();
        } else {
            navigation.closeSheet();
        }
    }

    void erase() {
        Known of = known.get();
        if (of == null || erasing.working() || !name.look()) {
            return;
        }
        if (!OneLine.of(name.text()).strip().equals(of.name().strip())) {
            name.complain(words().get("erase.name-different"));
            return;
        }
        Patience patience = erasing.begin();
        boolean everywhere = fromBackups.get();
        String gone = words().isolated(of.name());
        desk.beside(
                journal -> erase(journal, client, everywhere ? journal.backups(patience) : null),
                _ -> done(gone),
                this::failed);
    }

    /** From the backups first: what goes wrong there can be tried again from here. */
    private static JournalFile erase(
            JournalFile journal, String client, @Nullable Backups everywhere) {
        if (everywhere != null) {
            everywhere.erase(client);
        }
        journal.erase(client);
        return journal;
    }

    private void failed(Exception trouble) {
        erasing.end();
        if (trouble instanceof GivenUp) {
            desk.notices().trouble(words().get("erase.stopped"));
        } else {
            desk.tellOfCopy(trouble);
        }
    }

    private void done(String gone) {
        forget.run();
        navigation.closeSheet();
        if (isTheirs(navigation.place())) {
            navigation.replace(new Place.Today());
        }
        navigation.forget(this::isTheirs);
        desk.startOver(
                () -> desk.notices().done(words().get("erase.done", Map.of("client", gone))));
    }

    private boolean isTheirs(Place place) {
        return place instanceof Place.ClientPage page && page.client().equals(client);
    }

    void close() {
        latest.drop();
    }
}
