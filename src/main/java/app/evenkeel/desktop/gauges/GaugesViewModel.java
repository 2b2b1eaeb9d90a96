package app.evenkeel.desktop.gauges;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** How a client stands, and of which gauge the receipt is shown. */
public final class GaugesViewModel {
    sealed interface State {
        /** Nobody knows yet, or there is no such client. */
        record Unknown() implements State {}

        /**
         * @param missing how many more facts it takes
         */
        record TooLittle(int missing) implements State {}

        record Known(Standing standing) implements State {}
    }

    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Unknown());
    private final ObjectProperty<@Nullable Dimension> chosen = new SimpleObjectProperty<>(null);
    private final Subscription subscription;

    /**
     * @param client the client's id
     */
    public GaugesViewModel(Desk desk, Navigation navigation, String client) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = client;
        this.latest = desk.latest();
        this.subscription = desk.revisionProperty().subscribe(_ -> read());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The gauge whose receipt is shown; null for the overall value. */
    ObjectProperty<@Nullable Dimension> chosenProperty() {
        return chosen;
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    void open(Sheet source) {
        navigation.open(source);
    }

    void writeEntry() {
        navigation.open(new Sheet.WriteEntry(client, null, null));
    }

    private void read() {
        LocalDate on = desk.today();
        Owner owner = desk.owner();
        Words words = words();
        latest.ask(journal -> state(journal, owner, on, words), this::show);
    }

    private State state(JournalFile journal, Owner owner, LocalDate on, Words words) {
        if (journal.client(client).isEmpty()) {
            return new State.Unknown();
        }
        Relation relation = journal.relationForJudgement(client, Assessor.looksBackTo(on));
        Assessor assessor = new Assessor(owner);
        var assessment = assessor.assess(relation, on);
        return assessment.enough()
                ? new State.Known(new Standings(words, relation).of(assessment))
                : new State.TooLittle(assessor.factsMissing(relation, on));
    }

    private void show(State next) {
        // What weighs most is what one comes to see.
        if (next instanceof State.Known(var standing)
                && !(state.get() instanceof State.Known)
                && standing.overall().value() > 0) {
            chosen.set(standing.highestFirst().getFirst().dimension());
        }
        state.set(next);
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
    }
}
