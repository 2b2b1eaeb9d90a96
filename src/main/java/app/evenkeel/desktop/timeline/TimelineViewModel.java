package app.evenkeel.desktop.timeline;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.TimelineItem.Decided;
import app.evenkeel.journal.TimelineItem.Invoiced;
import app.evenkeel.journal.TimelineItem.Paid;
import app.evenkeel.journal.TimelineItem.Sent;
import app.evenkeel.journal.TimelineItem.Told;
import app.evenkeel.journal.TimelineItem.Written;
import app.evenkeel.store.TimelinePage;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A client's timeline, read as far as the user looks. A question to the journal is never longer
 * than one page, so that a search through many years can be given up between two of them.
 */
public final class TimelineViewModel {
    enum State {
        /** Nobody knows yet. */
        UNKNOWN,
        NOTHING_YET,
        NOTHING_MATCHES,
        ROWS
    }

    private static final int PAGE = 100;

    /** As many items are read at once where few of them will be shown. */
    private static final int LONG_PAGE = 500;

    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final Latest latest;
    private final Subscription subscription;
    private final Set<String> unfolded = new HashSet<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNKNOWN);
    private final ReadOnlyObjectWrapper<Filter> filter =
            new ReadOnlyObjectWrapper<>(Filter.EVERYTHING);
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");

    private Reading reading;

    /** Whether the rows are those of the reading; else it has not yet come as far as they have. */
    private boolean caughtUp;

    private boolean asking;

    /** As many items are read before the rows are exchanged. */
    private int itemsWanted;

    /** As many events are shown before the reading rests. */
    private int eventsWanted;

    /**
     * @param client their id
     */
    public TimelineViewModel(Desk desk, Navigation navigation, String client) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = client;
        this.latest = desk.latest();
        this.reading = newReading();
        this.subscription = desk.revisionProperty().subscribe(_ -> begin(reading.items()));
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
            eventsWanted = 0;
            begin(0);
        }
    }

    /** Reads on; asked as the user comes near the end of the rows. */
    void showMore() {
        if (!asking && !reading.ended()) {
            eventsWanted = reading.events() + PAGE;
            ask();
        }
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
            case Told _, Decided _ -> {
                // What was said and decided stands on the row; there is no more to it.
            }
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

    private Reading newReading() {
        return new Reading(
                new RowMaker(words(), desk.zone(), desk.today(), filter.get(), unfolded));
    }

    /**
     * Reads anew from the newest on; the rows stay until it has come as far as they have.
     *
     * @param items that were read before
     */
    private void begin(int items) {
        reading = newReading();
        caughtUp = false;
        itemsWanted = items;
        eventsWanted = Math.max(PAGE, eventsWanted);
        ask();
    }

    private void ask() {
        asking = true;
        Reading asked = reading;
        ZoneId zone = desk.zone();
        int limit = !filter.get().everything() || itemsWanted > PAGE ? LONG_PAGE : PAGE;
        latest.ask(journal -> journal.timeline(client, zone, asked.next(), limit), this::take);
    }

    private void take(TimelinePage page) {
        asking = false;
        reading.take(page);
        if (caughtUp) {
            rows.addAll(reading.made());
        } else if (reading.items() >= itemsWanted || reading.ended()) {
            Renewed.rows(rows, reading.made());
            caughtUp = true;
            itemsWanted = 0;
        }
        boolean goesOn = !reading.ended() && (!caughtUp || reading.events() < eventsWanted);
        progress.set(goesOn ? lookingBack() : "");
        state.set(state(goesOn));
        if (goesOn) {
            ask();
        }
    }

    private String lookingBack() {
        var month = reading.reached();
        return filter.get().everything() || month == null
                ? ""
                : words().get(
                                "timeline.looking-back",
                                Map.of("month", words().dates().month(month)));
    }

    private State state(boolean goesOn) {
        if (!rows.isEmpty() || goesOn) {
            return State.ROWS;
        }
        return filter.get().everything() ? State.NOTHING_YET : State.NOTHING_MATCHES;
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
    }
}
