package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.TimelineItem.Decided;
import app.evenkeel.journal.TimelineItem.Invoiced;
import app.evenkeel.journal.TimelineItem.Paid;
import app.evenkeel.journal.TimelineItem.Sent;
import app.evenkeel.journal.TimelineItem.Told;
import app.evenkeel.journal.TimelineItem.Written;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A client's timeline, read as far as the user looks. */
public final class TimelineViewModel {
    enum State {
        /** Nobody knows yet. */
        UNKNOWN,
        NOTHING_YET,
        NOTHING_MATCHES,
        ROWS
    }

    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final Subscription subscription;
    private final Set<String> unfolded = new HashSet<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNKNOWN);
    private final ReadOnlyObjectWrapper<Filter> filter =
            new ReadOnlyObjectWrapper<>(Filter.EVERYTHING);
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");

    private final ReadingOn reading;

    /**
     * @param client their id
     */
    public TimelineViewModel(Desk desk, Navigation navigation, String client) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = client;
        this.reading = new ReadingOn(desk, client, rows, rowMaker(), this::moved);
        this.subscription = desk.revisionProperty().subscribe(_ -> reading.again(rowMaker()));
    }

    ObservableList<Row> rows() {
        return shown;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** How far a search has come, in words; empty where none goes on. */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    void show(ItemKind kind) {
        show(filter.get().with(kind));
    }

    void show(SignalChoice signals) {
        show(filter.get().with(signals));
    }

    void showEverything() {
        show(Filter.EVERYTHING);
    }

    private void show(Filter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            reading.others(rowMaker(), !wanted.everything());
        }
    }

    /** Reads on; asked as the user comes near the end of the rows. */
    void showMore() {
        reading.more();
    }

    /** Reads on to the oldest there is. */
    void showOldest(Runnable then) {
        reading.toOldest(then);
    }

    /** The user has turned elsewhere than to the oldest. */
    void stay() {
        reading.rest();
    }

    /** Where the newest event stands, beneath its month; -1 where there is none. */
    int newest() {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i) instanceof Row.Event)
                .findFirst()
                .orElse(-1);
    }

    /** Opens what a row is made of, where there is a form for it. */
    void open(Row row) {
        if (!(row instanceof Row.Event event)) {
            return;
        }
        switch (event.item()) {
            case Written(var entry) ->
                    navigation.open(new Sheet.WriteEntry(client, entry.id(), null));
            case Invoiced(var invoice) ->
                    navigation.open(new Sheet.EditInvoice(client, invoice.id()));
            case Paid(var invoice, _) ->
                    navigation.open(new Sheet.EditInvoice(client, invoice.id()));
            case Sent _ -> turnFold(event);
            case Told(var boundary) ->
                    navigation.open(new Sheet.EditBoundary(client, boundary.id(), List.of()));
            case Decided(var decision) ->
                    navigation.open(new Sheet.RecordDecision(client, decision.id()));
        }
    }

    /** Opens the earlier versions of what a row is made of, where there are any. */
    void seeVersions(Row row) {
        if (row instanceof Row.Event event && !event.changed().isEmpty()) {
            navigation.open(new Sheet.SeeVersions(event.item().fact().id()));
        }
    }

    /** Shows what a row keeps to itself, or hides it again. */
    void turnFold(Row row) {
        if (!(row instanceof Row.Event event) || event.fold() == null) {
            return;
        }
        String key = Row.Event.key(event.item());
        if (!unfolded.remove(key)) {
            unfolded.add(key);
        }
        int at = rows.indexOf(event);
        if (at >= 0) {
            rows.set(at, event.with(event.fold().turned()));
        }
    }

    void writeEntry() {
        navigation.open(new Sheet.WriteEntry(client, null, null));
    }

    private RowMaker rowMaker() {
        return new RowMaker(words(), desk.zone(), desk.today(), filter.get(), unfolded);
    }

    /** A page has come. */
    private void moved() {
        YearMonth month = reading.lookingAt();
        progress.set(
                month == null
                        ? ""
                        : words().get(
                                        "timeline.looking-back",
                                        Map.of("month", words().dates().month(month))));
        state.set(state());
    }

    private State state() {
        if (!rows.isEmpty() || reading.goesOn()) {
            return State.ROWS;
        }
        return filter.get().everything() ? State.NOTHING_YET : State.NOTHING_MATCHES;
    }

    public void close() {
        subscription.unsubscribe();
        reading.close();
    }
}
