package app.evenkeel.benchmark;

import app.evenkeel.agenda.Agenda;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.TimelineCursor;
import app.evenkeel.store.TimelinePage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

/** What the window asks of the journal's thread, without the window. */
record InProcess(JournalFile journal, LocalDate today) {
    private static final int RUNS = 20;

    void measure() throws Exception {
        LocalDate since = Assessor.looksBackTo(today);
        Owner owner = journal.owner().orElseThrow();
        Assessor assessor = new Assessor(owner);
        ZoneId zone = owner.timeZone();
        String large = journal.clients().getFirst().id();
        var relations = journal.relationsForJudgement(since);
        measure("all clients", journal::clients);
        measure("all relations read", () -> journal.relationsForJudgement(since));
        measure(
                "all gauges of relations read",
                () -> relations.stream().map(r -> assessor.assess(r, today)).toList());
        var assessed = relations.stream().map(r -> assessor.assessed(r, today)).toList();
        measure("today of relations judged", () -> Agenda.of(assessed, owner, today));
        measure("a year's work and earnings", () -> journal.practice(zone, today));
        measure(
                "a year's course of the largest",
                () -> assessor.course(relations.getFirst(), today));
        measure("the largest relation read", () -> journal.relationForJudgement(large, since));
        measure("its gauges", () -> assessor.assess(relations.getFirst(), today));
        measure("newest page of its timeline", () -> journal.timeline(large, zone, null, 100));
        TimelineCursor old = TimelineCursor.at(today.minusYears(15).atStartOfDay(zone).toInstant());
        measure(
                "a page of its timeline 15 years ago",
                () -> journal.timeline(large, zone, old, 100));
        measure("all pages of its timeline", () -> pages(large, zone));
        for (String typed : List.of("c", "cam", "camp fri", "קמפ")) {
            measure("search for: " + typed, () -> journal.search(typed, 50));
        }
        int[] number = {0};
        measure("one entry written", () -> journal.write(Change.put(large, entry(number[0]++))));
    }

    private static void measure(String what, Callable<?> doing) throws Exception {
        Measured.times(RUNS, what, doing).print();
    }

    private int pages(String client, ZoneId zone) {
        int items = 0;
        TimelineCursor next = null;
        do {
            TimelinePage page = journal.timeline(client, zone, next, 500);
            items += page.items().size();
            next = page.next();
        } while (next != null);
        return items;
    }

    Entry entry(int number) {
        return new Entry(
                "benchmark-%d-%d".formatted(System.nanoTime(), number),
                OffsetDateTime.parse(today + "T10:00:00Z"),
                Channel.CALL,
                Direction.INCOMING,
                5,
                false,
                "Rang about the draft.",
                "",
                null,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
