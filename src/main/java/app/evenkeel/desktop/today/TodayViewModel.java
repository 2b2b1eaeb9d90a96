package app.evenkeel.desktop.today;

import app.evenkeel.desktop.desk.Clientele;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import java.util.List;

/** What wants doing today. */
public final class TodayViewModel {
    /** What the screen shows; what it is while nobody knows yet, is nothing at all. */
    sealed interface State {
        record Unknown() implements State {}

        record NoClients() implements State {}

        record AllDone() implements State {}

        record Wanting(List<TodayGroup> groups) implements State {}
    }

    private final Desk desk;
    private final Navigation navigation;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Unknown());
    private final Subscription subscription;

    public TodayViewModel(Desk desk, Navigation navigation) {
        this.desk = desk;
        this.navigation = navigation;
        this.subscription = desk.clientele(this::show);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    /** The day in words. */
    String day() {
        return words().dates().day(desk.today());
    }

    void open(TodayItem item) {
        navigation.go(new ClientPage(item.client(), Section.TIMELINE));
    }

    void addClient() {
        navigation.open(new Sheet.EditClient(null));
    }

    void writeEntry() {
        navigation.open(new Sheet.WriteEntry(null, null, null));
    }

    /** A day is shown whole: nothing is pushed away under a hand by what comes later. */
    private void show(Clientele clientele) {
        if (clientele.clients().isEmpty()) {
            state.set(new State.NoClients());
        } else if (clientele.complete()) {
            TodayItems items = new TodayItems(words(), desk.today(), navigation, readOnly());
            List<TodayGroup> groups = items.of(clientele.todos());
            state.set(groups.isEmpty() ? new State.AllDone() : new State.Wanting(groups));
        }
    }

    public void close() {
        subscription.unsubscribe();
    }
}
