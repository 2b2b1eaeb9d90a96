package app.evenkeel.desktop.parting;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.advice.State;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.ReportKind;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.parting.Farewell.Held;
import app.evenkeel.desktop.parting.Parting.Limit;
import app.evenkeel.desktop.parting.Parting.Outcome;
import app.evenkeel.desktop.parting.Parting.Sign;
import app.evenkeel.desktop.parting.Parting.Trace;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

class PartingViewModelTest {
    private static final LocalDate TODAY = Desks.TODAY;

    @TempDir private Path folder;
    @TempDir private Path samples;
    private final Navigation navigation = new Navigation(new Place.Today());
    private JournalFile journal;
    private Desk desk;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        desk = Desks.on(journal);
        journal.write(Change.put(new Client("acme", "Acme", Language.EN)));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private PartingViewModel page() {
        return new PartingViewModel(desk, navigation, "acme");
    }

    private Parting parting() {
        return page().partingProperty().get();
    }

    private Parting sample(String client) {
        Desk sampled = Desks.withSample(samples);
        return new PartingViewModel(sampled, navigation, client).partingProperty().get();
    }

    private static Entry entry(
            String id, LocalDate on, @Nullable Integer minutes, SignalKind... signals) {
        return new Entry(
                id,
                on.atTime(10, 0).atZone(Desks.RIGA).toOffsetDateTime(),
                Channel.CALL,
                Direction.INCOMING,
                minutes,
                false,
                "Call " + id,
                "",
                null,
                List.of(signals).stream().map(Signal::new).toList(),
                List.of(),
                null,
                null,
                null);
    }

    private void write(Entry... entries) {
        for (Entry entry : entries) {
            journal.write(Change.put("acme", entry));
        }
    }

    private static Decision decision(String id, LocalDate on, Choice choice) {
        return new Decision(id, on, choice, "");
    }

    @Test
    void ofAClientWithoutFactsNothingIsSeenAndNothingIsUrged() {
        Parting parting = parting();

        assertThat(parting.suggestion()).isEqualTo("Go on working together");
        assertThat(parting.because())
                .containsExactly("Too little has been written down to suggest anything else.");
        assertThat(parting.seen()).isEmpty();
        assertThat(parting.notSeen()).hasSize(15);
        assertThat(parting.boundaries()).isEmpty();
        assertThat(parting.decisions()).isEmpty();
        assertThat(parting.farewell()).isNull();
    }

    @Test
    void whatIsRegularComesBeforeWhatIsSeenAndAllFifteenAreThere() {
        write(
                entry("n1", TODAY.minusDays(40), null, SignalKind.CHANGES_MIND),
                entry("n2", TODAY.minusDays(40), null, SignalKind.PLAYS_AGAINST_COMPETITORS),
                entry("n3", TODAY.minusDays(20), null, SignalKind.PLAYS_AGAINST_COMPETITORS),
                entry("n4", TODAY.minusDays(10), null, SignalKind.PLAYS_AGAINST_COMPETITORS));
        Parting parting = parting();

        assertThat(parting.seen())
                .extracting(Sign::state, Sign::stateWords)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(State.REGULARLY, "Regularly"),
                        org.assertj.core.groups.Tuple.tuple(State.SEEN, "Seen"));
        assertThat(parting.notSeen()).hasSize(13);
        assertThat(parting.seen().getFirst().traces())
                .extracting(Trace::day)
                .containsExactly("19 February 2026", "9 February 2026", "20 January 2026");
    }

    @Test
    void whatACriterionIsSeenInOpensWhereItIsWritten() {
        write(entry("n1", TODAY.minusDays(3), null, SignalKind.RUDENESS));
        PartingViewModel page = page();
        Trace trace = page.partingProperty().get().seen().getFirst().traces().getFirst();

        assertThat(trace.words()).isEqualTo("Rudeness");
        assertThat(trace.source().words()).isEqualTo("Call n1");
        page.open(trace.source().opens());
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.WriteEntry("acme", "n1", null));
    }

    @Test
    void aCriterionOfOneSignalDoesNotSayItTwice() {
        write(entry("n1", TODAY.minusDays(3), null, SignalKind.CHANGES_MIND));

        assertThat(parting().seen().getFirst().traces().getFirst().words()).isEmpty();
    }

    @Test
    void monthsThatLeftNoTimeForOthersAreToldInWords() {
        journal.write(Change.put(new Client("other", "Other", Language.EN)));
        journal.write(Change.put("other", entry("o1", TODAY.minusDays(20), 60)));
        write(entry("n1", TODAY.minusDays(20), 180));

        assertThat(parting().seen().getFirst().traces())
                .containsExactly(new Trace("", "February 2026: 3\u00A0h of 4\u00A0h", null));
    }

    @Test
    void decisionsStandWithTheLatestFirst() {
        journal.write(
                Change.put("acme", decision("k1", TODAY.minusDays(9), Choice.KEEP)),
                Change.put("acme", decision("k2", TODAY.minusDays(2), Choice.SET_BOUNDARIES)),
                Change.put("acme", decision("k3", TODAY.plusDays(2), Choice.LET_GO)));
        PartingViewModel page = page();

        assertThat(page.partingProperty().get().decisions())
                .extracting(d -> d.words() + ", " + d.day())
                .containsExactly("Set boundaries, 27 February 2026", "Keep, 20 February 2026");
        page.open(page.partingProperty().get().decisions().getFirst());
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.RecordDecision("acme", "k2"));
    }

    @Test
    void aDecisionIsShownOnceItIsRecordedAndGoesWhenItIsUndone() {
        PartingViewModel page = page();
        desk.write("", List.of(Change.put("acme", decision("k1", TODAY, Choice.KEEP))), () -> {});
        assertThat(page.partingProperty().get().decisions()).hasSize(1);

        desk.undo();
        assertThat(page.partingProperty().get().decisions()).isEmpty();
    }

    @Test
    void whoDecidesToLetGoIsToldHowToPartWell() {
        journal.write(
                Change.put("acme", decision("k1", TODAY, Choice.LET_GO)),
                Change.put("acme", new Account("a1", "Web shop", "", null)),
                Change.put("acme", new Account("a2", "Ads", "", TODAY)));

        Farewell farewell = farewell(page());
        assertThat(farewell.decided()).isTrue();
        assertThat(farewell.accounts()).isEqualTo("Hand over the account that is in your care:");
        assertThat(farewell.owing()).isEmpty();
        assertThat(farewell.held())
                .containsExactly(
                        new Held("a1", "Web shop", "", false, ""),
                        new Held("a2", "Ads", "", true, "1 March 2026"));
        assertThat(farewell.letterSent()).isEmpty();
    }

    private static Farewell farewell(PartingViewModel page) {
        return page.partingProperty().get().farewell();
    }

    @Test
    void anAccountThatIsTickedIsHandedOverTodayAndThatCanBeTakenBack() {
        journal.write(
                Change.put("acme", decision("k1", TODAY, Choice.LET_GO)),
                Change.put("acme", new Account("a1", "Web shop", "shop.acme.fi", null)));
        PartingViewModel page = page();

        page.tick(farewell(page).held().getFirst());
        assertThat(account().handedOverOn()).isEqualTo(TODAY);
        assertThat(account().location()).isEqualTo("shop.acme.fi");
        assertThat(desk.notices().currentProperty().get().sentence())
                .isEqualTo("Handed over: Web shop");
        assertThat(farewell(page).allHandedOver()).isTrue();
        assertThat(farewell(page).accounts())
                .isEqualTo("The account was handed over on 1 March 2026.");

        page.tick(farewell(page).held().getFirst());
        assertThat(account().handedOverOn()).isNull();
        desk.undo();
        assertThat(account().handedOverOn()).isEqualTo(TODAY);
        desk.undo();
        assertThat(account().handedOverOn()).isNull();
        assertThat(farewell(page).allHandedOver()).isFalse();
    }

    private Account account() {
        return journal.relation("acme").accounts().getFirst();
    }

    @Test
    void aTickKeepsWhatOthersHaveWrittenMeanwhile() {
        journal.write(
                Change.put("acme", decision("k1", TODAY, Choice.LET_GO)),
                Change.put("acme", new Account("a1", "Web shop", "", null)));
        PartingViewModel page = page();
        Held shown = farewell(page).held().getFirst();
        journal.write(Change.put("acme", new Account("a1", "Web shop", "elsewhere", null)));

        page.tick(shown);
        assertThat(account().location()).isEqualTo("elsewhere");
    }

    @Test
    void anAccountThatIsGoneIsNotHandedOver() {
        journal.write(
                Change.put("acme", decision("k1", TODAY, Choice.LET_GO)),
                Change.put("acme", new Account("a1", "Web shop", "", null)));
        PartingViewModel page = page();
        Held shown = farewell(page).held().getFirst();
        journal.write(Change.remove(Account.class, "a1"));

        page.tick(shown);
        assertThat(desk.notices().currentProperty().get().sentence())
                .isEqualTo("This account is no longer in the journal.");
    }

    @Test
    void whatIsOverdueComesBeforeAccessButTheOwnerDecides() {
        journal.write(
                Change.put("acme", decision("k1", TODAY, Choice.LET_GO)),
                Change.put("acme", new Account("a1", "Web shop", "", null)),
                Change.put(
                        "acme",
                        Invoice.issued(
                                "i1",
                                "EK-1",
                                TODAY.minusDays(20),
                                TODAY.minusDays(10),
                                Money.of("100.00", Currency.getInstance("EUR")),
                                null,
                                "",
                                "")));
        PartingViewModel page = page();

        assertThat(farewell(page).accounts()).startsWith("Once what is overdue is paid");
        assertThat(farewell(page).owing()).endsWith("up to you.");
        page.tick(farewell(page).held().getFirst());
        assertThat(farewell(page).owing()).isEmpty();
        assertThat(account().handedOverOn()).isEqualTo(TODAY);
    }

    @Test
    void theLetterThatWasSentIsDoneUnlessTheOwnerHasDecidedOtherwiseSince() {
        journal.write(
                Change.put("acme", decision("k1", TODAY.minusDays(8), Choice.LET_GO)),
                Change.put("acme", termination(TODAY.minusDays(7))));
        assertThat(farewell(page()).letterSent())
                .isEqualTo("A termination letter was sent on 22 February 2026.");

        journal.write(
                Change.put("acme", decision("k2", TODAY.minusDays(5), Choice.KEEP)),
                Change.put("acme", decision("k3", TODAY.minusDays(1), Choice.LET_GO)));
        assertThat(farewell(page()).letterSent()).isEmpty();
    }

    private static Letter termination(LocalDate sentOn) {
        return new Letter(
                "l1", LetterKind.TERMINATION, Language.EN, null, sentOn, List.of(), "Bye", "");
    }

    @Test
    void whoHasDecidedIsOfferedToListTheClientAsLeavingAndThenAsFormer() {
        journal.write(Change.put("acme", decision("k1", TODAY, Choice.LET_GO)));
        PartingViewModel page = page();
        assertThat(farewell(page).status()).isEqualTo("Their status is “Active”.");
        assertThat(farewell(page).next()).isEqualTo(ClientStatus.LEAVING);

        page.list(ClientStatus.LEAVING);
        assertThat(status()).isEqualTo(ClientStatus.LEAVING);
        assertThat(farewell(page).next()).isEqualTo(ClientStatus.FORMER);
        page.list(ClientStatus.FORMER);
        assertThat(farewell(page).next()).isNull();
        assertThat(farewell(page).status()).isEmpty();

        desk.undo();
        desk.undo();
        assertThat(status()).isEqualTo(ClientStatus.ACTIVE);
    }

    private ClientStatus status() {
        return journal.client("acme").orElseThrow().status();
    }

    @Test
    void whoDecidesOtherwiseAfterwardsIsNot() {
        journal.write(
                Change.put("acme", decision("k1", TODAY.minusDays(1), Choice.LET_GO)),
                Change.put("acme", decision("k2", TODAY, Choice.KEEP)));

        assertThat(parting().farewell()).isNull();
    }

    @Test
    void aSuggestionToLetGoTellsHowAndThatNothingIsDecided() {
        Parting parting = sample("berzkalna");

        assertThat(parting.suggestion()).isEqualTo("Consider letting them go");
        assertThat(parting.farewell())
                .satisfies(farewell -> {
                    assertThat(farewell.decided()).isFalse();
                    assertThat(farewell.next()).isNull();
                    assertThat(farewell.owing()).isNotEmpty();
                    assertThat(farewell.held()).isNotEmpty();
                });
    }

    @Test
    void aBoundarySaysWhetherItWasKept() {
        assertThat(sample("sinilind").boundaries())
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.outcome()).isEqualTo(Outcome.NOT_KEPT);
                    assertThat(limit.outcomeWords()).isEqualTo("It has not been kept.");
                    assertThat(limit.counts()).startsWith("Told on 24 November 2025.");
                });
    }

    @Test
    void aBoundaryOpensItsForm() {
        PartingViewModel page = page();
        page.addBoundary();
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.EditBoundary("acme", null, List.of()));
        navigation.closeSheet();
        page.open(new Limit("b1", "", "", Outcome.KEPT, "", List.of()));
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.EditBoundary("acme", "b1", List.of()));
    }

    @Test
    void theStepsOfPartingLeadWhereTheyAreDone() {
        PartingViewModel page = page();
        page.show(ReportKind.HANDOVER_LIST);
        assertThat(navigation.place()).isEqualTo(new ClientPage("acme", ReportKind.HANDOVER_LIST));
        page.show(ReportKind.DOSSIER);
        assertThat(navigation.place()).isEqualTo(new ClientPage("acme", ReportKind.DOSSIER));
        page.writeFarewell();
        assertThat(navigation.place())
                .isEqualTo(
                        new ClientPage(
                                "acme",
                                Section.LETTERS,
                                new LetterWish(LetterKind.TERMINATION, List.of())));
        page.decide();
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.RecordDecision("acme", null));
    }

    @Test
    void everySampleClientCanBeReviewed() {
        Desk sampled = Desks.withSample(samples);
        for (String client : List.of("sinilind", "berzkalna", "hilla-halla", "koskela", "tal-or")) {
            Parting parting =
                    new PartingViewModel(sampled, navigation, client).partingProperty().get();
            assertThat(parting.seen().size() + parting.notSeen().size()).as(client).isEqualTo(15);
            assertThat(parting.because()).as(client).isNotEmpty();
            assertThat(parting.worth()).as(client).isNotEmpty();
        }
    }

    @Test
    void ofAClientWhoIsGoneNothingIsShown() {
        PartingViewModel page = page();
        desk.write("", List.of(Change.remove(Client.class, "acme")), () -> {});

        assertThat(page.partingProperty().get()).isNull();
    }
}
