package app.evenkeel.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.today.TodayViewModel.State;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Talk;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class TodayViewModelTest {
    private static final Client ACME = new Client("acme", "Acme", Language.EN);
    private static final Invoice INVOICE =
            Invoice.issued(
                    "i1",
                    "A-1",
                    LocalDate.of(2026, 2, 1),
                    LocalDate.of(2026, 2, 15),
                    Money.of("100.00", Client.DEFAULT_CURRENCY),
                    null,
                    "",
                    "");

    @TempDir private Path folder;
    private Desk desk;
    private Navigation navigation;
    private TodayViewModel model;

    @BeforeEach
    void open() {
        desk = Desks.empty(folder);
        navigation = new Navigation(new Place.Today());
        model = new TodayViewModel(desk, navigation);
    }

    @Test
    void withoutClientsItSaysHowToBegin() {
        assertThat(state()).isInstanceOf(State.NoClients.class);

        model.addClient();
        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.EditClient(null));
    }

    @Test
    void withNothingToDoItSaysSo() {
        write(Change.put(ACME));
        assertThat(state()).isInstanceOf(State.AllDone.class);
    }

    @Test
    void anOverdueInvoiceComesWithTheRightLetterAndItsPayment() {
        write(Change.put(ACME), Change.put("acme", INVOICE));

        TodayItem item = only("Overdue payments");
        assertThat(item.clientName()).isEqualTo("Acme");
        assertThat(item.sentence()).isEqualTo("Invoice A-1 is 14 days overdue: €100.00");
        assertThat(item.next().label()).isEqualTo("Payment reminder");

        item.other().doing().run();
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.RecordPayment("acme", "i1"));

        item.next().doing().run();
        ClientPage page = (ClientPage) navigation.place();
        assertThat(page.section()).isEqualTo(Section.LETTERS);
        assertThat(page.letter().kind()).isEqualTo(LetterKind.PAYMENT_REMINDER);
        assertThat(page.letter().invoices()).containsExactly("A-1");
    }

    @Test
    void afterAReminderTheNextStepIsOffered() {
        write(
                Change.put(ACME),
                Change.put("acme", INVOICE),
                sent(LetterKind.PAYMENT_REMINDER, 1, "2026-02-18"));
        TodayItem item = only("Overdue payments");
        assertThat(item.next().label()).isEqualTo("Second payment reminder");
        assertThat(item.later()).isEmpty();

        item.next().doing().run();
        assertThat(((ClientPage) navigation.place()).letter())
                .isEqualTo(new LetterWish(LetterKind.PAYMENT_REMINDER, 2, List.of("A-1")));
    }

    @Test
    void whatHasItsTimeSaysWhen() {
        write(
                Change.put(ACME),
                Change.put("acme", INVOICE),
                sent(LetterKind.PAYMENT_REMINDER, 1, "2026-02-25"));

        TodayItem item = only("Overdue payments");
        assertThat(item.next()).isNull();
        assertThat(item.later()).isEqualTo("From 3 March 2026: second reminder");
    }

    @Test
    void atTheEndOfTheLadderTheReviewIsOpened() {
        write(
                Change.put(ACME),
                Change.put("acme", invoice("i1", "A-1", "2026-02-10")),
                sent(LetterKind.WORK_PAUSED, null, "2026-02-20"));

        assertThat(only("Overdue payments").next()).isNull();
        TodayItem review = only("Time to look at the whole relationship");
        assertThat(review.sentence()).isEqualTo("All letters have gone out; still unpaid: A-1");
        review.next().doing().run();
        assertThat(navigation.place()).isEqualTo(new ClientPage("acme", Section.PARTING));
    }

    @Test
    void whatGoesIntoOneLetterStandsTogetherAndHasOneButton() {
        Client other = new Client("other", "Other", Language.EN);
        write(
                Change.put(ACME),
                Change.put(other),
                Change.put("acme", invoice("i1", "A-1", "2026-02-15")),
                Change.put("other", invoice("i2", "O-1", "2026-02-16")),
                Change.put("acme", invoice("i3", "A-2", "2026-02-20")),
                Change.put("other", invoice("i4", "O-2", "2026-02-27")));

        List<TodayItem> items = items("Overdue payments");
        assertThat(items)
                .extracting(item -> item.sentence().substring(8, 11) + " " + item.later())
                .containsExactly(
                        "A-1 ",
                        "A-2 In the same letter as invoice A-1",
                        "O-1 ",
                        "O-2 From 7 March 2026: payment reminder");
        items.getFirst().next().doing().run();
        assertThat(((ClientPage) navigation.place()).letter())
                .isEqualTo(new LetterWish(LetterKind.PAYMENT_REMINDER, 1, List.of("A-1", "A-2")));
    }

    @Test
    void workThatWasPausedAndPaidIsToBeResumed() {
        write(
                Change.put(ACME),
                Change.put(
                        "acme",
                        INVOICE.with(new Payment(LocalDate.of(2026, 2, 27), INVOICE.amount()))),
                sent(LetterKind.WORK_PAUSED, null, "2026-02-20"));

        TodayItem item = only("What you promised");
        assertThat(item.next().label()).isEqualTo("Work resumed");
        item.next().doing().run();
        assertThat(((ClientPage) navigation.place()).letter())
                .isEqualTo(new LetterWish(LetterKind.WORK_RESUMED, List.of("A-1")));
    }

    @Test
    void aLetterThatWasBegunIsOpened() {
        LetterDraft draft = begun(2);

        TodayItem item = only("Unfinished letters");
        assertThat(item.sentence())
                .isEqualTo("Draft begun on 20 February 2026: Second payment reminder");
        item.next().doing().run();
        assertThat(((ClientPage) navigation.place()).letter()).isEqualTo(LetterWish.of(draft));
    }

    /** A reminder that was put aside, beside an invoice that is late. */
    private LetterDraft begun(int step) {
        LetterDraft draft =
                new LetterDraft(
                        "d1",
                        LetterKind.PAYMENT_REMINDER,
                        Language.EN,
                        step,
                        LocalDate.of(2026, 2, 20),
                        List.of("i1"),
                        "",
                        "",
                        null);
        write(Change.put(ACME), Change.put("acme", INVOICE), Change.put("acme", draft));
        return draft;
    }

    @Test
    void aReminderThatWasBegunIsFinishedFromItsInvoice() {
        LetterDraft draft = begun(1);

        TodayItem item = only("Overdue payments");
        assertThat(item.later()).isEqualTo("Draft begun on 20 February 2026: Payment reminder");
        assertThat(item.next().label()).isEqualTo("Open the draft");
        assertThat(item.other().label()).isEqualTo("Record payment");
        item.next().doing().run();
        assertThat(((ClientPage) navigation.place()).letter()).isEqualTo(LetterWish.of(draft));
    }

    private static Invoice invoice(String id, String number, String due) {
        return Invoice.issued(
                id,
                number,
                LocalDate.of(2026, 2, 1),
                LocalDate.parse(due),
                Money.of("100.00", Client.DEFAULT_CURRENCY),
                null,
                "",
                "");
    }

    @Test
    void whatIsPaidIsGoneAtOnce() {
        write(Change.put(ACME), Change.put("acme", INVOICE));
        write(Change.put("acme", INVOICE.with(new Payment(Desks.TODAY, INVOICE.amount()))));

        assertThat(state()).isInstanceOf(State.AllDone.class);
    }

    @Test
    void requestsInBothDirectionsLeadToWritingTheirAnswer() {
        write(
                Change.put(ACME),
                Change.put("acme", request("n1", Direction.OUTGOING)),
                Change.put("acme", request("n2", Direction.INCOMING)));

        only("Waiting for your answer").next().doing().run();
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.WriteEntry("acme", null, "n2"));
        navigation.closeSheet();
        only("Waiting for their answer").next().doing().run();
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.WriteEntry("acme", null, "n1"));
    }

    @Test
    void aClosedScreenReadsNoMore() {
        model.close();
        write(Change.put(ACME));

        assertThat(state()).isInstanceOf(State.NoClients.class);
    }

    private static Entry request(String id, Direction direction) {
        Talk said =
                direction == Direction.INCOMING
                        ? Talk.incoming(Channel.EMAIL, "2026-02-20")
                        : Talk.outgoing("2026-02-20");
        return said.as(id).saying("Which logo?").answerBy("2026-02-25").entry();
    }

    private static Change sent(LetterKind kind, @Nullable Integer step, String day) {
        return Change.put(
                "acme",
                new Letter(
                        "l-" + kind.id(),
                        kind,
                        Language.EN,
                        step,
                        LocalDate.parse(day),
                        List.of("i1"),
                        "Dear Acme",
                        ""));
    }

    private TodayItem only(String heading) {
        List<TodayItem> items = items(heading);
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private List<TodayItem> items(String heading) {
        State.Wanting wanting = (State.Wanting) state();
        return wanting.groups().stream()
                .filter(g -> g.heading().equals(heading))
                .flatMap(g -> g.items().stream())
                .toList();
    }

    private State state() {
        return model.stateProperty().get();
    }

    private void write(Change... changes) {
        desk.write("Saved", List.of(changes), () -> {});
    }

    @Test
    void inAJournalThatCanOnlyBeReadWhatWouldBeWrittenDownRests() {
        try (JournalFile sample = Desks.readOnlySample(folder.resolve("reading"), Language.EN)) {
            TodayViewModel reading = new TodayViewModel(Desks.on(sample), navigation);

            assertThat(reading.readOnly()).isTrue();
            var wanting = (State.Wanting) reading.stateProperty().get();
            assertThat(wanting.groups())
                    .flatExtracting(TodayGroup::items)
                    .flatExtracting(item -> Arrays.asList(item.next(), item.other()))
                    .filteredOn(Objects::nonNull)
                    .extracting(step -> step.label() + " " + step.possible())
                    .contains(
                            "Record payment false",
                            "Payment reminder true",
                            "Write down the answer false")
                    .doesNotContain("Record payment true", "Write down the answer true");
        }
    }
}
