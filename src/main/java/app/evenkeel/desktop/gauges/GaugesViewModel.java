package app.evenkeel.desktop.gauges;

import app.evenkeel.advice.Act;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Invoice;
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
import java.util.List;

/** How a client stands, and of which gauge the receipt is shown. */
public final class GaugesViewModel {
    sealed interface State {
        /** Nobody knows yet, or there is no such client. */
        record Unknown() implements State {}

        /**
         * @param missing how many more facts it takes
         */
        record TooLittle(int missing, List<Kind> kinds) implements State {
            public TooLittle {
                kinds = List.copyOf(kinds);
            }
        }

        record Known(Standing standing, List<Kind> kinds) implements State {
            public Known {
                kinds = List.copyOf(kinds);
            }
        }
    }

    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Unknown());
    private final ObjectProperty<@Nullable Dimension> chosen = new SimpleObjectProperty<>(null);
    private final SettingAside settingAside;
    private final Subscription subscription;

    /**
     * @param client the client's id
     */
    public GaugesViewModel(Desk desk, Navigation navigation, String client) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = client;
        this.latest = desk.latest();
        this.settingAside = new SettingAside(desk, client);
        this.subscription = desk.revisionProperty().subscribe(_ -> read());
        chosen.subscribe((_, _) -> settingAside.cancel());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The gauge whose receipt is shown; null for the overall value. */
    ObjectProperty<@Nullable Dimension> chosenProperty() {
        return chosen;
    }

    SettingAside settingAside() {
        return settingAside;
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

    /** Goes where one of the things to do is done. */
    void take(Act act) {
        switch (act) {
            case Act.Write(var letter, var step, var about) ->
                    navigation.go(
                            new ClientPage(
                                    client,
                                    Section.LETTERS,
                                    new LetterWish(
                                            letter,
                                            step,
                                            about.stream().map(Invoice::number).toList())));
            case Act.TellBoundary(var about) ->
                    navigation.open(new Sheet.EditBoundary(client, null, about));
            case Act.TalkItOver _ -> writeEntry();
            case Act.HoldReview _ -> navigation.go(new ClientPage(client, Section.PARTING));
        }
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
        Relation relation = journal.relationForJudgement(client, Assessor.courseLooksBackTo(on));
        Assessor assessor = new Assessor(owner);
        Assessed assessed = assessor.assessed(relation, on);
        Rows rows = new Rows(words, relation);
        List<Kind> kinds = new Kinds(words, rows, owner, journal.readOnly()).of(assessed);
        if (!assessed.assessment().enough()) {
            return new State.TooLittle(assessor.factsMissing(relation, on), kinds);
        }
        Standings standings =
                new Standings(
                        words, rows, assessor.course(relation, on), assessor.reliefs(relation, on));
        return new State.Known(standings.of(assessed.assessment()), kinds);
    }

    private void show(State next) {
        // What weighs most is what one comes to see.
        if (next instanceof State.Known(var standing, _)
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
