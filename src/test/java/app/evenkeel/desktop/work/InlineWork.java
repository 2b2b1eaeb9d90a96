package app.evenkeel.desktop.work;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work done at once, where it is asked for. */
public final class InlineWork implements Work {
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);

    @Override
    public <T> Job start(
            Callable<T> doing, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = doing.call();
        } catch (Exception e) {
            failed.accept(e);
            return () -> {};
        }
        done.accept(result);
        return () -> {};
    }

    @Override
    public void onWindow(Runnable doing) {
        doing.run();
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
