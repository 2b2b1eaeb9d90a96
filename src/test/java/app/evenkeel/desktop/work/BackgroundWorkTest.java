package app.evenkeel.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

@Timeout(60)
class BackgroundWorkTest {
    /** The window's thread is the test's: it runs what comes back when it likes. */
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();

    private final BackgroundWork work = new BackgroundWork("test", window::add);
    private final List<String> seen = new ArrayList<>();

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void answersComeBackOnTheWindowsThreadInOrder() throws InterruptedException {
        String here = Thread.currentThread().getName();
        for (String word : List.of("one", "two", "three")) {
            work.start(
                    () ->
                            word
                                    + (Thread.currentThread().getName().equals(here)
                                            ? " here"
                                            : " elsewhere"),
                    seen::add,
                    e -> seen.add("failed"));
        }
        until(() -> seen.size() == 3);

        assertThat(seen).containsExactly("one elsewhere", "two elsewhere", "three elsewhere");
    }

    @Test
    void failuresComeBackToo() throws InterruptedException {
        work.start(
                () -> {
                    throw new IllegalStateException("broken");
                },
                _ -> seen.add("done"),
                e -> seen.add(e.getMessage()));
        until(() -> !seen.isEmpty());

        assertThat(seen).containsExactly("broken");
    }

    @Test
    void aCancelledAnswerIsDroppedEvenIfItIsOnItsWay() throws InterruptedException {
        Job job = work.start(() -> "old", seen::add, e -> seen.add("failed"));
        Runnable onItsWay = window.poll(30, TimeUnit.SECONDS);
        job.cancel();
        onItsWay.run();
        work.start(() -> "new", seen::add, e -> seen.add("failed"));
        until(() -> !seen.isEmpty());

        assertThat(seen).containsExactly("new");
    }

    @Test
    void whatIsCancelledInTheQueueNeverBegins() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        work.start(
                () -> {
                    gate.await();
                    return "first";
                },
                seen::add,
                e -> seen.add("failed"));
        List<String> begun = new ArrayList<>();
        Job waiting = work.start(() -> begun.add("second"), _ -> {}, _ -> {});
        waiting.cancel();
        gate.countDown();
        work.start(() -> "third", seen::add, e -> seen.add("failed"));
        until(() -> seen.size() == 2);

        assertThat(begun).isEmpty();
        assertThat(seen).containsExactly("first", "third");
    }

    @Test
    void onlyWhatLastsIsShownAsWork() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        work.start(
                () -> {
                    gate.await();
                    return "slow";
                },
                seen::add,
                e -> seen.add("failed"));
        assertThat(work.busyProperty().get()).isFalse();
        until(() -> work.busyProperty().get());

        gate.countDown();
        until(() -> !work.busyProperty().get());
        assertThat(seen).containsExactly("slow");
    }

    @Test
    void whatWasAskedIsStillDoneOnClosing() {
        List<String> done = new ArrayList<>();
        work.start(() -> done.add("saved"), _ -> {}, _ -> {});
        work.close();

        assertThat(done).containsExactly("saved");
    }

    private void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            Runnable next = window.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("something comes back").isNotNull();
            next.run();
        }
    }
}
