package app.evenkeel.desktop.timeline;

import static app.evenkeel.desktop.timeline.Happenings.call;
import static app.evenkeel.desktop.timeline.Happenings.called;
import static app.evenkeel.desktop.timeline.Happenings.events;
import static app.evenkeel.desktop.timeline.Happenings.invoice;
import static app.evenkeel.desktop.timeline.Happenings.letter;
import static app.evenkeel.desktop.timeline.Happenings.said;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.timeline.TimelineViewModel.State;
import app.evenkeel.desktop.work.HeldWork;
import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.desktop.work.Work;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class TimelineViewModelTest {
    private static final LocalDate NEWEST = LocalDate.of(2026, 2, 28);

    @TempDir private Path folder;
    private JournalFile journal;
    private final Navigation navigation = new Navigation(new Place.Today());

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.put(new Client("acme", "Acme", Language.EN)));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void ofManyThousandsOnlyTheFirstPageIsRead() {
        callsOnEachDayBack(3000);
        TimelineViewModel model = model(new InlineWork());

        assertThat(events(model.rows())).hasSize(100);
        model.showMore();
        assertThat(events(model.rows())).hasSize(200);
    }

    @Test
    void scrollingOnComesToTheEndAndRestsThere() {
        callsOnEachDayBack(450);
        TimelineViewModel model = model(new InlineWork());
        for (int i = 0; i < 10; i++) {
            model.showMore();
        }

        assertThat(events(model.rows())).hasSize(450).doesNotHaveDuplicates();
        assertThat(model.rows()).doesNotHaveDuplicates();
    }

    @Test
    void theOldestIsReadForPageByPage() {
        callsOnEachDayBack(2500);
        HeldWork work = new HeldWork();
        TimelineViewModel model = model(work);
        work.answerAll();
        List<Integer> rowsAtEnd = new ArrayList<>();

        model.showOldest(() -> rowsAtEnd.add(events(model.rows()).size()));
        work.answer();
        assertThat(events(model.rows())).hasSize(600);
        assertThat(model.progressProperty().get()).isEqualTo("Looking back: July 2024");
        assertThat(rowsAtEnd).isEmpty();
        work.answerAll();

        assertThat(rowsAtEnd).containsExactly(2500);
        assertThat(model.progressProperty().get()).isEmpty();
        model.showOldest(() -> rowsAtEnd.add(events(model.rows()).size()));
        assertThat(rowsAtEnd).containsExactly(2500, 2500);
    }

    @Test
    void whoTurnsElsewhereNeedNotSeeTheOldest() {
        callsOnEachDayBack(2500);
        HeldWork work = new HeldWork();
        TimelineViewModel model = model(work);
        work.answerAll();

        model.showOldest(() -> {
            throw new AssertionError("nobody waits for it");
        });
        work.answer();
        model.stay();
        work.answerAll();

        assertThat(events(model.rows()).size()).isLessThan(2500);
    }

    @Test
    void aPageIsAskedForOnceHoweverOftenTheUserScrolls() {
        callsOnEachDayBack(450);
        HeldWork work = new HeldWork();
        TimelineViewModel model = model(work);
        work.answer();
        model.showMore();
        model.showMore();
        model.showMore();
        work.answerAll();

        assertThat(events(model.rows())).hasSize(200);
    }

    @Test
    void aFilterLooksThroughAllPagesAndSaysHowFarItHasCome() {
        callsOnEachDayBack(2500);
        write(call("2015-05-05", new Signal(SignalKind.THREAT)));
        HeldWork work = new HeldWork();
        TimelineViewModel model = model(work);
        work.answerAll();

        model.show(new SignalChoice.One(SignalKind.THREAT));
        work.answer();
        assertThat(model.rows()).isEmpty();
        assertThat(model.stateProperty().get()).isEqualTo(State.ROWS);
        assertThat(model.progressProperty().get()).isEqualTo("Looking back: October 2024");

        work.answerAll();
        assertThat(events(model.rows())).hasSize(1);
        assertThat(model.progressProperty().get()).isEmpty();
    }

    @Test
    void aFilterStopsWhereAPageIsFull() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            String day = NEWEST.minusDays(i).toString();
            facts.add(i % 4 == 0 ? call(day, new Signal(SignalKind.THANKS)) : call(day));
        }
        write(facts);
        TimelineViewModel model = model(new InlineWork());

        model.show(new SignalChoice.Some());

        assertThat(events(model.rows())).hasSize(125);
    }

    @Test
    void whatComesLateNeverReplacesWhatWasAskedForLast() {
        callsOnEachDayBack(10);
        write(invoice("7", "2026-02-20"));
        HeldWork work = new HeldWork();
        TimelineViewModel model = model(work);
        model.show(ItemKind.MONEY);
        model.show(ItemKind.LETTERS);
        model.show(ItemKind.MONEY);
        work.answerAll();

        assertThat(events(model.rows()))
                .singleElement()
                .extracting(Row.Event::words)
                .isEqualTo("Invoice 7 issued: €100.00, due 6 March 2026");
    }

    @Test
    void nothingMatchingLeadsBackToEverything() {
        callsOnEachDayBack(1200);
        TimelineViewModel model = model(new InlineWork());
        model.show(ItemKind.LETTERS);
        model.show(new SignalChoice.Some());
        assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING_MATCHES);
        assertThat(model.rows()).isEmpty();

        model.showEverything();

        assertThat(model.stateProperty().get()).isEqualTo(State.ROWS);
        assertThat(events(model.rows())).hasSize(100);
    }

    @Test
    void withNothingWrittenYetThereIsAWayToBegin() {
        TimelineViewModel model = model(new InlineWork());
        assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING_YET);

        model.writeEntry();

        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.WriteEntry("acme", null, null));
    }

    @Test
    void whatIsWrittenAppearsAndTheRestStaysAsFarAsItWasRead() {
        callsOnEachDayBack(2000);
        Desk desk = Desks.on(journal);
        TimelineViewModel model = new TimelineViewModel(desk, navigation, "acme");
        for (int i = 0; i < 8; i++) {
            model.showMore();
        }
        List<String> before = said(model.rows());

        desk.write("Done", List.of(Change.put("acme", call("2026-03-01"))), () -> {});

        List<String> after = said(model.rows());
        assertThat(after.subList(0, 2)).last().asString().contains("It is 2026-03-01");
        assertThat(after.subList(2, 2 + before.size()).equals(before)).isTrue();
    }

    @Test
    void untilItIsReadAnewTheOldRowsStay() {
        callsOnEachDayBack(1400);
        HeldWork work = new HeldWork();
        Desk desk = desk(work);
        TimelineViewModel model = new TimelineViewModel(desk, navigation, "acme");
        work.answerAll();
        for (int i = 0; i < 11; i++) {
            model.showMore();
            work.answerAll();
        }
        int before = model.rows().size();

        desk.write("Done", List.of(Change.put("acme", call("2026-03-01"))), () -> {});
        for (int i = 0; i < 4; i++) {
            work.answer();
            assertThat(model.rows()).hasSize(before);
        }
        work.answerAll();

        assertThat(model.rows().size()).isGreaterThan(before);
    }

    @Test
    void theNewestEventStandsBeneathItsMonthAndTheSilenceSince() {
        TimelineViewModel model = model(new InlineWork());
        assertThat(model.newest()).isEqualTo(-1);

        write(call("2026-01-20"), call("2026-01-19"));
        TimelineViewModel later = model(new InlineWork());

        assertThat(later.newest()).isEqualTo(2);
        assertThat(said(later.rows()).get(2)).contains("It is 2026-01-20");
    }

    @Test
    void rowsLeadToTheFormsOfWhatTheyAreMadeOf() {
        write(call("2026-02-28"), invoice("7", "2026-02-20"));
        TimelineViewModel model = model(new InlineWork());

        model.open(events(model.rows()).get(0));
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.WriteEntry("acme", "call 2026-02-28", null));
        navigation.closeSheet();
        model.open(events(model.rows()).get(1));
        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.EditInvoice("acme", "i7"));
    }

    @Test
    void anEntryThatWasChangedSaysSoAndLeadsToItsEarlierVersions() {
        write(call("2026-02-28"), called("2026-02-20").as("n2").entry());
        write(called("2026-02-20").as("n2").saying("Corrected.").entry());
        TimelineViewModel model = model(new InlineWork());
        Row.Event never = events(model.rows()).get(0);
        Row.Event changed = events(model.rows()).get(1);
        assertThat(never.changed()).isEmpty();
        assertThat(changed.changed()).isEqualTo("Changed 1 March 2026");
        assertThat(changed.said()).endsWith("Changed 1 March 2026");

        model.seeVersions(never);
        model.seeVersions(model.rows().getFirst());
        assertThat(navigation.sheetProperty().get()).isNull();
        model.seeVersions(changed);
        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.SeeVersions("n2"));
    }

    @Test
    void whatWasToldAndDecidedLeadsToItsForm() {
        write(
                new Boundary("b1", NEWEST, "Two rounds", List.of(), null),
                new Decision("k1", NEWEST.minusDays(1), Choice.KEEP, ""));
        TimelineViewModel model = model(new InlineWork());

        model.open(events(model.rows()).getFirst());
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.EditBoundary("acme", "b1", List.of()));
        navigation.closeSheet();
        model.open(events(model.rows()).getLast());
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.RecordDecision("acme", "k1"));
    }

    @Test
    void aLetterOpensWhereItStandsAndStaysOpenWhenTheTimelineIsReadAnew() {
        write(letter("2026-02-28"), called("2026-02-20").felt("Shaking").entry());
        Desk desk = Desks.on(journal);
        TimelineViewModel model = new TimelineViewModel(desk, navigation, "acme");

        model.open(events(model.rows()).getFirst());
        desk.write("Done", List.of(Change.put("acme", call("2026-03-01"))), () -> {});

        assertThat(events(model.rows()))
                .extracting(e -> e.fold() != null && e.fold().open())
                .containsExactly(false, true, false);
        model.open(events(model.rows()).get(1));
        assertThat(events(model.rows()).get(1).fold().open()).isFalse();
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void onceClosedItReadsNoMore() {
        callsOnEachDayBack(10);
        HeldWork work = new HeldWork();
        TimelineViewModel model = model(work);
        model.close();
        work.answerAll();

        assertThat(model.rows()).isEmpty();
    }

    private TimelineViewModel model(Work work) {
        return new TimelineViewModel(desk(work), navigation, "acme");
    }

    private Desk desk(Work work) {
        return new Desk(journal, Desks.CLOCK, Language.EN, work);
    }

    private void callsOnEachDayBack(int days) {
        List<Fact> calls = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            calls.add(call(NEWEST.minusDays(i).toString()));
        }
        write(calls);
    }

    private void write(Fact... facts) {
        write(List.of(facts));
    }

    private void write(List<Fact> facts) {
        journal.write(facts.stream().map(f -> Change.put("acme", f)).toList());
    }
}
