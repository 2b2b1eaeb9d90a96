package app.evenkeel.desktop.form;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A fact's form while it lies over the window: it opens with what the journal holds, tells whether
 * something was typed since, writes once, and closes when that is safe.
 */
public final class FactForm {
    private final Desk desk;
    private final Navigation navigation;
    private final Supplier<?> state;
    private final Latest reading;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private Object opened;
    private boolean writing;

    /**
     * @param state all that stands in it, to be compared
     */
    public FactForm(Desk desk, Navigation navigation, Supplier<?> state) {
        this.desk = desk;
        this.navigation = navigation;
        this.state = state;
        this.reading = desk.latest();
        this.opened = state.get();
    }

    /** Opens with what stands in it already. */
    public void open() {
        ready.set(true);
    }

    /**
     * Opens with an answer of the journal, and closes again where there is none.
     *
     * @param gone what the user reads then
     */
    public <A> void open(
            Function<JournalFile, Optional<A>> question, Consumer<? super A> show, String gone) {
        reading.ask(
                question,
                found ->
                        found.ifPresentOrElse(
                                answer -> {
                                    show(() -> show.accept(answer));
                                    open();
                                },
                                () -> {
                                    leave();
                                    desk.notices().trouble(gone);
                                }));
    }

    /** Shows in it what nobody has typed. */
    public void show(Runnable showing) {
        boolean typed = changed();
        showing.run();
        if (!typed) {
            opened = state.get();
        }
    }

    /** Whether what it opens with is there. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether the journal takes nothing, so that the form is there to be read. */
    public boolean readOnly() {
        return desk.readOnly();
    }

    /** Whether something would be lost by closing. */
    public boolean changed() {
        return !state.get().equals(opened);
    }

    /** Asks something before writing; of several questions only the last is answered. */
    public <A> void ask(Function<JournalFile, A> question, Consumer<? super A> answer) {
        reading.ask(question, found -> attempt(() -> answer.accept(found)));
    }

    /**
     * Saves, unless that is under way already.
     *
     * @param right looks whether all is right, and says what is not
     * @param write makes the fact, and writes it
     */
    public void save(BooleanSupplier right, Runnable write) {
        if (ready.get() && !writing && right.getAsBoolean()) {
            attempt(write);
        }
    }

    private void attempt(Runnable doing) {
        try {
            doing.run();
        } catch (InvalidFact e) {
            desk.tell(e);
        }
    }

    public void write(Deed deed) {
        write(deed, () -> {});
    }

    /**
     * @param then what follows once the form is closed
     */
    public void write(Deed deed, Runnable then) {
        write(_ -> deed, then, desk::tell);
    }

    /**
     * Writes what follows from the journal as it is at that moment, and closes.
     *
     * @param refused is told why nothing was written; the form stays open then
     */
    public void write(
            Function<JournalFile, Deed> following,
            Runnable then,
            Consumer<? super Exception> refused) {
        if (writing) {
            return;
        }
        writing = true;
        desk.write(
                following,
                () -> {
                    leave();
                    then.run();
                },
                trouble -> {
                    writing = false;
                    refused.accept(trouble);
                });
    }

    /** Closes the form without saving. */
    public void leave() {
        navigation.closeSheet();
    }

    /** Nobody wants an answer any more. */
    public void close() {
        reading.drop();
    }
}
