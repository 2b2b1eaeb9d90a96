package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.journal.FreshId;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.Relation;
import app.evenkeel.letter.Draft;
import app.evenkeel.store.Change;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The letter that goes out, and that it has gone. */
final class Sending {
    /** Whether the letter can be written down as sent. */
    enum State {
        /** There is none, or nothing can be written. */
        NOT_YET,
        READY,
        /** This very letter has gone out today. */
        RECORDED
    }

    private final Desk desk;
    private final String client;
    private final PutAside aside;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOT_YET);
    private List<Letter> letters = List.of();
    private final ReadOnlyObjectWrapper<@Nullable Draft> letter = new ReadOnlyObjectWrapper<>(null);

    Sending(Desk desk, String client, PutAside aside) {
        this.desk = desk;
        this.client = client;
        this.aside = aside;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void know(Relation relation) {
        letters = relation.letters();
        settle();
    }

    void show(@Nullable Draft written) {
        letter.set(written);
        settle();
    }

    /** Null where there is none yet. */
    ReadOnlyObjectProperty<@Nullable Draft> letterProperty() {
        return letter.getReadOnlyProperty();
    }

    boolean recorded() {
        return state.get() == State.RECORDED;
    }

    private void settle() {
        Draft written = letter.get();
        if (written == null) {
            state.set(State.NOT_YET);
        } else if (letters.stream()
                .anyMatch(l -> l.sentOn().equals(desk.today()) && written.is(l))) {
            state.set(State.RECORDED);
        } else {
            state.set(desk.readOnly() ? State.NOT_YET : State.READY);
        }
    }

    /** The way on once the letter has left the program; null where there is nothing to record. */
    Notice.@Nullable Action recording() {
        Draft gone = letter.get();
        String draft = draft();
        return gone == null || state.get() != State.READY
                ? null
                : new Notice.Action(
                        desk.words().get("letters.record-sent"), () -> record(gone, draft));
    }

    /** Writes down that the letter went out today, in these words. */
    void record() {
        Draft gone = letter.get();
        if (gone != null && state.get() == State.READY) {
            record(gone, draft());
        }
    }

    private @Nullable String draft() {
        LetterDraft atHand = aside.atHand();
        return atHand == null ? null : atHand.id();
    }

    /**
     * @param draft the id under which it lay aside, where it will lie no more
     */
    private void record(Draft gone, @Nullable String draft) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.put(client, gone.sent(FreshId.of("l"), desk.today())));
        aside.draftsProperty().get().stream()
                .filter(d -> d.id().equals(draft))
                .forEach(d -> changes.add(Change.remove(client, d)));
        String name = desk.words().names().of(gone.kind(), gone.step());
        desk.write(desk.words().get("letters.recorded", Map.of("letter", name)), changes, () -> {});
    }
}
