package app.evenkeel.desktop.desk;

import app.evenkeel.desktop.desk.Notice.Action;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongConsumer;

/** What was written from this window, newest first, and the way back from it and forth again. */
final class Undoing {
    /**
     * @param change the number of the change in the history
     * @param done what the user was told when it was written
     */
    private record Step(long change, String done) {}

    private final Desk desk;
    private final Followed followed;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(false);

    Undoing(Desk desk, Followed followed) {
        this.desk = desk;
        this.followed = followed;
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Something new was written, after which nothing older can be done again. */
    void wrote(long change, String words) {
        undone.clear();
        did(new Step(change, words));
    }

    private void did(Step step) {
        done.push(step);
        show();
        tell(step.done(), "desk.undo", this::undo);
    }

    /** Takes back what was last written from this window. */
    void undo() {
        Step step = take(done);
        if (step != null) {
            takeBack(
                    step,
                    back -> {
                        undone.push(new Step(back, step.done()));
                        show();
                        tell(desk.words().get("desk.undone"), "desk.redo", this::redo);
                    });
        }
    }

    /** Does again what was last taken back. */
    void redo() {
        Step step = take(undone);
        if (step != null) {
            takeBack(step, forth -> did(new Step(forth, step.done())));
        }
    }

    /** The step is taken off at once, so that nobody takes it back twice. */
    private @Nullable Step take(Deque<Step> steps) {
        Step step = steps.poll();
        show();
        return step;
    }

    private void takeBack(Step step, LongConsumer taken) {
        desk.read(
                (JournalFile journal) -> followed.undo(journal, step.change()),
                back ->
                        desk.refresh(() -> {
                            Long number = back.change();
                            if (number != null) {
                                taken.accept(number);
                            }
                        }),
                this::failed);
    }

    /** Others have changed what was to be taken back, so nothing before it can be either. */
    private void failed(Exception why) {
        forget();
        if (why instanceof JournalRefused refused
                && refused.trouble() instanceof JournalTrouble.Replaced) {
            desk.look();
        } else {
            desk.tell(why);
        }
    }

    /** Nothing that was done can be taken back any more. */
    void forget() {
        done.clear();
        undone.clear();
        show();
    }

    private void show() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }

    private void tell(String sentence, String key, Runnable way) {
        desk.notices().done(sentence, new Action(desk.words().get(key), way));
    }
}
