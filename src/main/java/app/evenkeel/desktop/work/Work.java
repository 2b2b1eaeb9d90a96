package app.evenkeel.desktop.work;

import javafx.beans.property.ReadOnlyBooleanProperty;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does what may take long, one thing after another, in the order asked. */
public interface Work {
    /**
     * Does something elsewhere and comes back to the window's thread with what came of it; with
     * neither when the job was cancelled meanwhile.
     */
    <T> Job start(Callable<T> doing, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Does something on the window's thread, such as telling how far it has come. */
    void onWindow(Runnable doing);

    /** Whether something has been under way for so long that the user should see it. */
    ReadOnlyBooleanProperty busyProperty();
}
