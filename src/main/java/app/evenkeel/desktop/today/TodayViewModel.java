package app.evenkeel.desktop.today;

import app.evenkeel.agenda.Agenda;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.gauge.Assessor;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import java.time.LocalDate;
import java.time.ZoneId;
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
    private final Latest latest;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Unknown());
    private final Subscription subscription;

    public TodayViewModel(Desk desk, Navigation navigation) {
        this.desk = desk;
        this.navigation = navigation;
        this.latest = desk.latest();
        this.subscription = desk.revisionProperty().subscribe(_ -> read());
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

    private void read() {
        LocalDate on = desk.today();
        ZoneId zone = desk.zone();
        TodayItems items = new TodayItems(words(), on, navigation, readOnly());
        latest.ask(
                journal -> {
                    var relations = journal.relationsForJudgement(Assessor.looksBackTo(on));
                    if (relations.isEmpty()) {
                        return new State.NoClients();
                    }
                    var groups = items.of(Agenda.of(relations, zone, on));
                    return groups.isEmpty() ? new State.AllDone() : new State.Wanting(groups);
                },
                state::set);
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
    }
}
