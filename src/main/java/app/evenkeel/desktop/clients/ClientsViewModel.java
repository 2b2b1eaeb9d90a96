package app.evenkeel.desktop.clients;

import app.evenkeel.desktop.desk.Clientele;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The clients, how they stand, and the search among them. */
public final class ClientsViewModel {
    /** What there is to show; nobody knows yet, while the journal is being read. */
    enum State {
        UNKNOWN,
        NO_CLIENTS,
        NOTHING_FOUND,
        LISTED
    }

    private final Desk desk;
    private final Navigation navigation;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.WORST_FIRST);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNKNOWN);
    private final ReadOnlyObjectWrapper<@Nullable String> here = new ReadOnlyObjectWrapper<>(null);
    private final ObservableList<ClientRow> rows = FXCollections.observableArrayList();
    // One view for good: it hears of changes only as long as somebody keeps it.
    private final ObservableList<ClientRow> seen = FXCollections.unmodifiableObservableList(rows);
    private final Subscription subscription;
    private @Nullable Clientele clientele;
    private List<ClientRow> sorted = List.of();

    public ClientsViewModel(Desk desk, Navigation navigation) {
        this.desk = desk;
        this.navigation = navigation;
        this.subscription =
                Subscription.combine(
                        desk.clientele(this::read),
                        navigation.placeProperty().subscribe(this::at),
                        order.subscribe(this::sort),
                        search.subscribe(this::show));
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Those found, in their order. */
    ObservableList<ClientRow> rows() {
        return seen;
    }

    /** The client whose page is shown; null elsewhere. */
    ReadOnlyObjectProperty<@Nullable String> hereProperty() {
        return here.getReadOnlyProperty();
    }

    void open(ClientRow row) {
        navigation.go(new ClientPage(row.id(), section()));
    }

    /** Who goes from one client to another wants to compare the same part of their pages. */
    private Section section() {
        return navigation.place() instanceof ClientPage page ? page.section() : Section.TIMELINE;
    }

    void add() {
        navigation.open(new Sheet.EditClient(null));
    }

    void clearSearch() {
        search.set("");
    }

    private void at(Place place) {
        here.set(place instanceof ClientPage page ? page.client() : null);
    }

    private void read(Clientele known) {
        clientele = known;
        sort();
    }

    private void sort() {
        if (clientele == null) {
            return;
        }
        sorted =
                Standing.all(clientele)
                        .sorted(Standing.comparator(order.get(), words()))
                        .map(s -> s.row(words()))
                        .toList();
        show();
    }

    private void show() {
        if (clientele == null) {
            return;
        }
        List<ClientRow> found =
                sorted.stream().filter(row -> row.names().foundBy(search.get())).toList();
        if (!found.equals(rows)) {
            rows.setAll(found);
        }
        state.set(
                sorted.isEmpty()
                        ? State.NO_CLIENTS
                        : found.isEmpty() ? State.NOTHING_FOUND : State.LISTED);
    }

    public void close() {
        subscription.unsubscribe();
    }
}
