package app.evenkeel.desktop.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was written from this window, newest first, and what of it was taken back. */
final class Undoing {
    /**
     * @param change the number of the change in the history
     * @param done what the user was told when it was written
     */
    record Step(long change, String done) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(false);

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** The step to take back now; it is taken off at once, so that nobody takes it back twice. */
    Optional<Step> takeUndo() {
        return taken(done);
    }

    Optional<Step> takeRedo() {
        return taken(undone);
    }

    private Optional<Step> taken(Deque<Step> steps) {
        Optional<Step> step = Optional.ofNullable(steps.poll());
        show();
        return step;
    }

    void wrote(long change, String words) {
        done.push(new Step(change, words));
        undone.clear();
        show();
    }

    /**
     * @param back the number of the change that took it back
     */
    void undone(Step step, long back) {
        undone.push(new Step(back, step.done()));
        show();
    }

    /**
     * @param forth the number of the change that did it again
     */
    void redone(Step step, long forth) {
        done.push(new Step(forth, step.done()));
        show();
    }

    /** What was to be taken back has been changed by others, so nothing before it can be either. */
    void forgetAll() {
        done.clear();
        undone.clear();
        show();
    }

    private void show() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
