package app.evenkeel.desktop.work;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work whose answers come when the test lets them. */
public final class HeldWork implements Work {
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final Deque<Held<?>> held = new ArrayDeque<>();

    @Override
    public <T> Job start(
            Callable<T> doing, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Held<T> job = new Held<>(doing, done, failed);
        held.add(job);
        return job;
    }

    /** Lets the oldest answer that is still wanted come. */
    public void answer() {
        Held<?> job = held.remove();
        while (job.cancelled) {
            job = held.remove();
        }
        job.run();
    }

    /** Lets all come, and those that are asked for meanwhile. */
    public void answerAll() {
        while (!held.isEmpty()) {
            Held<?> job = held.remove();
            if (!job.cancelled) {
                job.run();
            }
        }
    }

    @Override
    public void onWindow(Runnable doing) {
        doing.run();
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private static final class Held<T> implements Job {
        private final Callable<T> doing;
        private final Consumer<? super T> done;
        private final Consumer<? super Exception> failed;
        private boolean cancelled;

        Held(Callable<T> doing, Consumer<? super T> done, Consumer<? super Exception> failed) {
            this.doing = doing;
            this.done = done;
            this.failed = failed;
        }

        void run() {
            T result;
            try {
                result = doing.call();
            } catch (Exception e) {
                failed.accept(e);
                return;
            }
            done.accept(result);
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
