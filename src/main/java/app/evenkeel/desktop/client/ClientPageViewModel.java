package app.evenkeel.desktop.client;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import java.time.LocalDate;
import java.util.List;

/** A client's page: who it is about, and which part of it is shown. */
public final class ClientPageViewModel {
    sealed interface State {
        /** Nobody knows yet. */
        record Unknown() implements State {}

        /** There is no such client, or not any more. */
        record Gone() implements State {}

        record Known(ClientHead head) implements State {}
    }

    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<ClientPage> place;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Unknown());
    private final Subscription subscription;

    public ClientPageViewModel(Desk desk, Navigation navigation, ClientPage place) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = place.client();
        this.place = new ReadOnlyObjectWrapper<>(place);
        this.latest = desk.latest();
        this.subscription = desk.revisionProperty().subscribe(_ -> read());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The part that is shown. */
    ReadOnlyObjectProperty<ClientPage> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    /** Shows another part of the same page; answers false where it is not of this client. */
    boolean follows(Place to) {
        if (to instanceof ClientPage page && page.client().equals(client)) {
            place.set(page);
            return true;
        }
        return false;
    }

    void choose(Section section) {
        if (section != place.get().section()) {
            navigation.go(new ClientPage(client, section));
        }
    }

    /** The part after the one that is shown, and after the last one the first. */
    void chooseNext() {
        chooseAfter(1);
    }

    void choosePrevious() {
        chooseAfter(-1);
    }

    private void chooseAfter(int steps) {
        List<Section> all = List.of(Section.values());
        int next = all.indexOf(place.get().section()) + steps;
        choose(all.get(Math.floorMod(next, all.size())));
    }

    void edit() {
        navigation.open(new Sheet.EditClient(client));
    }

    void addInvoice() {
        navigation.open(new Sheet.EditInvoice(client, null));
    }

    void addEngagement() {
        navigation.open(new Sheet.EditEngagement(client, null));
    }

    void addAccount() {
        navigation.open(new Sheet.EditAccount(client, null));
    }

    void addBoundary() {
        navigation.open(new Sheet.EditBoundary(client, null, List.of()));
    }

    /** Away from a client who is not here any more. */
    void leave() {
        navigation.replace(new Place.Today());
    }

    private void read() {
        LocalDate on = desk.today();
        Owner owner = desk.owner();
        Words words = words();
        latest.ask(journal -> state(journal, owner, on, words), state::set);
    }

    private State state(JournalFile journal, Owner owner, LocalDate on, Words words) {
        return journal.client(client)
                .<State>map(known -> {
                    var relation = journal.relationForJudgement(client, Assessor.looksBackTo(on));
                    var assessment = new Assessor(owner).assess(relation, on);
                    return new State.Known(ClientHead.of(known, assessment, words));
                })
                .orElseGet(State.Gone::new);
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
    }
}
