package app.evenkeel.desktop.work;

import app.evenkeel.file.Patience;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Something that takes long, one at a time, and that its user can stop; until then it is shown.
 * Lives on the window's thread.
 */
public final class UnderWay {
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private AtomicBoolean stopped = new AtomicBoolean();

    /** Whether the user should see it. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    public boolean working() {
        return working.get();
    }

    /**
     * @return how long the user waits for it, to be asked by whoever does it
     */
    public Patience begin() {
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        working.set(true);
        return () -> !mine.get();
    }

    /** It ends as soon as it can; whoever does it says so. */
    public void stop() {
        stopped.set(true);
    }

    public void end() {
        working.set(false);
    }
}
