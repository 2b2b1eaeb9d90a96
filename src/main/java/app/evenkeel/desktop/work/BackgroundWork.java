package app.evenkeel.desktop.work;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Work on a thread of its own. */
public final class BackgroundWork implements Work, AutoCloseable {
    private static final Duration NOTICEABLE = Duration.ofMillis(100);

    private final Executor window;
    private final ExecutorService worker;
    private final ScheduledExecutorService watch;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private int slow;

    /**
     * @param name of the thread
     * @param window runs something on the window's thread
     */
    public BackgroundWork(String name, Executor window) {
        this.window = window;
        this.worker = Executors.newSingleThreadExecutor(named(name));
        this.watch = Executors.newSingleThreadScheduledExecutor(named(name + "-watch"));
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public <T> Job start(
            Callable<T> doing, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Running running = new Running();
        if (worker.isShutdown()) {
            // What was asked last has come back, and would have more read for a window that is
            // gone.
            return running;
        }
        worker.execute(() -> run(running, doing, done, failed));
        return running;
    }

    @Override
    public void onWindow(Runnable doing) {
        window.execute(doing);
    }

    private <T> void run(
            Running running,
            Callable<T> doing,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        if (running.cancelled.get()) {
            return;
        }
        var alarm =
                watch.schedule(
                        () -> window.execute(running::showSlow),
                        NOTICEABLE.toMillis(),
                        TimeUnit.MILLISECONDS);
        Runnable answer;
        try {
            T result = doing.call();
            answer = () -> done.accept(result);
        } catch (Exception e) {
            answer = () -> failed.accept(e);
        }
        alarm.cancel(false);
        Runnable comesBack = answer;
        window.execute(() -> running.end(comesBack));
    }

    /** What has been asked is still done; nothing more is taken. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(1, TimeUnit.MINUTES)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        watch.shutdownNow();
    }

    /** One job; all but {@code cancelled} belongs to the window's thread. */
    private final class Running implements Job {
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private boolean shownSlow;
        private boolean ended;

        @Override
        public void cancel() {
            cancelled.set(true);
        }

        void showSlow() {
            if (!ended) {
                shownSlow = true;
                slow++;
                busy.set(true);
            }
        }

        void end(Runnable answer) {
            ended = true;
            if (shownSlow) {
                slow--;
                busy.set(slow > 0);
            }
            if (!cancelled.get()) {
                answer.run();
            }
        }
    }
}
