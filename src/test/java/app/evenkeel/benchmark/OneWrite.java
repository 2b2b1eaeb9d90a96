package app.evenkeel.benchmark;

import app.evenkeel.desktop.client.ClientPageViewModel;
import app.evenkeel.desktop.clients.ClientsViewModel;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.timeline.TimelineViewModel;
import app.evenkeel.desktop.today.TodayViewModel;
import app.evenkeel.desktop.work.BackgroundWork;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** From a write until all that stands on the screen has been read anew: view models, no views. */
record OneWrite(JournalFile journal) {
    private static final int WRITES = 15;

    void measure(List<Entry> entries) throws Exception {
        String client = journal.clients().getFirst().id();
        List<Double> times = new ArrayList<>();
        try (ExecutorService window = Executors.newSingleThreadExecutor();
                BackgroundWork work = new BackgroundWork("journal", window)) {
            Desk desk = new Desk(journal, Desks.CLOCK, Language.EN, work);
            ClientPage page = new ClientPage(client, Section.TIMELINE);
            Navigation navigation = new Navigation(new Place.Today());
            window.submit(
                            () -> {
                                new ClientsViewModel(desk, navigation);
                                new TodayViewModel(desk, navigation);
                                new ClientPageViewModel(desk, navigation, page);
                                new TimelineViewModel(desk, navigation, client);
                            })
                    .get();
            Thread.sleep(10_000);
            for (Entry entry : entries.subList(0, WRITES)) {
                CountDownLatch read = new CountDownLatch(1);
                long begin = System.nanoTime();
                window.execute(() ->
                        desk.write(
                                "Saved",
                                List.of(Change.put(client, entry)),
                                () ->
                                        // After the refresh, whose questions it then comes behind.
                                        desk.read(
                                                _ -> 0,
                                                _ -> desk.read(_ -> 0, _ -> read.countDown()))));
                read.await();
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        new Measured("an entry saved, until all that is shown was read anew", times).print();
    }
}
