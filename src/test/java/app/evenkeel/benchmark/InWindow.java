package app.evenkeel.benchmark;

import app.evenkeel.desktop.OpenWindow;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Language;
import app.evenkeel.store.JournalFile;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** What the user waits for in the open window, on the journal with many clients. */
record InWindow(JournalFile journal, Path folder) {
    private static final int PULSES = 600;
    private static final double PIXELS = 90;

    void measure() throws Exception {
        try (OpenWindow window = OpenWindow.on(journal, Language.EN, folder)) {
            OpenWindow.waitUntil(
                    "the first screen is filled",
                    () ->
                            window.scene().getRoot().lookup(".today .card") != null
                                    || window.scene().getRoot().lookup(".empty-state") != null);
            String client = journal.clients().getFirst().id();
            window.go(new ClientPage(client, Section.TIMELINE));
            OpenWindow.waitUntil(
                    "rows",
                    () ->
                            window.scene().getRoot().lookup(".timeline-list")
                                            instanceof ListView<?> list
                                    && !list.getItems().isEmpty());
            scroll(window);
            search(window);
        }
    }

    private static ListView<?> timeline(OpenWindow window) {
        return (ListView<?>) window.scene().getRoot().lookup(".timeline-list");
    }

    /** As a wheel that never stops; more pages come meanwhile. */
    private static void scroll(OpenWindow window) throws InterruptedException {
        VirtualFlow<?> flow = (VirtualFlow<?>) timeline(window).lookup(".virtual-flow");
        List<Double> between = new ArrayList<>();
        List<Double> layout = new ArrayList<>();
        List<Double> working = new ArrayList<>();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        CountDownLatch done = new CountDownLatch(1);
        AtomicLong began = new AtomicLong();
        Runnable before = () -> began.set(System.nanoTime());
        Runnable after = () -> layout.add((System.nanoTime() - began.get()) / 1e6);
        AnimationTimer wheel =
                new AnimationTimer() {
                    private long last;
                    private long worked;

                    @Override
                    public void handle(long now) {
                        long work = threads.getCurrentThreadCpuTime();
                        if (last > 0) {
                            between.add((now - last) / 1e6);
                            working.add((work - worked) / 1e6);
                        }
                        last = now;
                        worked = work;
                        flow.scrollPixels(PIXELS);
                        if (between.size() == PULSES) {
                            stop();
                            done.countDown();
                        }
                    }
                };
        Platform.runLater(() -> {
            window.scene().addPreLayoutPulseListener(before);
            window.scene().addPostLayoutPulseListener(after);
            wheel.start();
        });
        done.await();
        Platform.runLater(() -> {
            window.scene().removePreLayoutPulseListener(before);
            window.scene().removePostLayoutPulseListener(after);
        });
        new Measured("scrolling, from pulse to pulse", between).print();
        new Measured("scrolling, styles and layout of a pulse", layout).print();
        // Other programs on the same machine do not count in it.
        new Measured("scrolling, the window's thread at work in a pulse", working).print();
        System.out.printf(
                "scrolling, pulses that came a frame late or more: %d of %d; rows passed: %d%n",
                between.stream().filter(ms -> ms > 25).count(),
                between.size(),
                flow.getFirstVisibleCell().getIndex());
    }

    private static void search(OpenWindow window) throws Exception {
        TextInputControl line =
                (TextInputControl) window.scene().getRoot().lookup(".clients-search");
        List<Double> times = new ArrayList<>();
        for (String typed : List.of("c", "ca", "cam", "camp", "cam", "ca", "c", "")) {
            for (int i = 0; i < 5; i++) {
                CountDownLatch laidOut = new CountDownLatch(1);
                long begin = System.nanoTime();
                Platform.runLater(() -> {
                    line.setText(typed);
                    window.scene().getRoot().applyCss();
                    window.scene().getRoot().layout();
                    laidOut.countDown();
                });
                laidOut.await();
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        new Measured("a letter typed into the search for clients, laid out", times).print();
    }
}
