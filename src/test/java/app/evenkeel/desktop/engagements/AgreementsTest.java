package app.evenkeel.desktop.engagements;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
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
import java.util.List;

/** Engagements and accounts in the list, and the form of an account. */
class AgreementsTest {
    private static final Account SITE = new Account("a1", "Web site ", " host.example", null);

    @TempDir private Path folder;
    private final Navigation navigation = new Navigation(new Place.Today());
    private JournalFile journal;
    private Desk desk;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        desk = Desks.on(journal);
        journal.write(
                Change.put(new Client("acme", "Acme", Language.EN)), Change.put("acme", SITE));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static Engagement engagement(
            String title,
            @Nullable LocalDate start,
            @Nullable LocalDate agreed,
            @Nullable LocalDate ended,
            Deliverable... deliverables) {
        return new Engagement(
                title,
                title,
                "",
                start,
                agreed,
                ended,
                Billing.FIXED,
                null,
                null,
                List.of(deliverables));
    }

    private AgreementsViewModel list() {
        return new AgreementsViewModel(desk, navigation, "acme");
    }

    private AccountFormViewModel form(@Nullable String account) {
        navigation.open(new Sheet.EditAccount("acme", account));
        return new AccountFormViewModel(desk, navigation, "acme", account);
    }

    private List<Account> accounts() {
        return journal.relation("acme").accounts();
    }

    @Test
    void engagementsSayHowTheyStandTheOpenOnesFirst() {
        LocalDate on = Desks.TODAY;
        journal.write(
                Change.put("acme", engagement("ended", on.minusDays(9), null, on.minusDays(2))),
                Change.put("acme", engagement("late", on.minusDays(9), on.minusDays(1), null)),
                Change.put("acme", engagement("next", on.plusDays(3), null, null)),
                Change.put(
                        "acme",
                        engagement(
                                "open",
                                on.minusDays(8),
                                on.plusDays(1),
                                null,
                                new Deliverable("d1", "One", null, on, ""),
                                new Deliverable("d2", "Two", null, null, ""))));

        assertThat(list().agreementsProperty().get().engagements())
                .extracting(row -> row.title() + ": " + row.under())
                .containsExactly(
                        "next: Starts 4 March 2026",
                        "open: Under way, agreed until 2 March 2026, 1 of 2 delivered",
                        "late: Under way, past its agreed end of 28 February 2026",
                        "ended: Ended 27 February 2026");
    }

    @Test
    void accountsSayWhetherTheyWereHandedOver() {
        journal.write(Change.put("acme", new Account("a2", "Ads", "", Desks.TODAY)));

        assertThat(list().agreementsProperty().get().accounts())
                .containsExactly(
                        new AgreementRow("a1", "Web site", "In your care, host.example", true),
                        new AgreementRow("a2", "Ads", "Handed over 1 March 2026", false));
    }

    @Test
    void boundariesSayWhetherTheyAreKeptThoseThatStandFirst() {
        LocalDate on = Desks.TODAY;
        journal.write(
                Change.put("acme", boundary("told today", on, null)),
                Change.put("acme", boundary("ended", on.minusDays(9), on.minusDays(2))),
                Change.put("acme", boundary("kept", on.minusDays(40), null)),
                Change.put("acme", boundary("broken", on.minusDays(50), null)),
                Change.put("acme", rude(on.minusDays(45))));

        assertThat(list().agreementsProperty().get().boundaries())
                .extracting(row -> row.title() + ": " + row.under())
                .containsExactly(
                        "told today: Told on 1 March 2026. It is too early to say more.",
                        "kept: Told on 20 January 2026. It has been kept so far.",
                        "broken: Told on 10 January 2026. It has not been kept.",
                        "ended: Told on 20 February 2026. It ended on 27 February 2026.");
    }

    private static Boundary boundary(String words, LocalDate told, @Nullable LocalDate ended) {
        return new Boundary(words, told, words, List.of(SignalKind.RUDENESS), ended);
    }

    private static Entry rude(LocalDate on) {
        return new Entry(
                "n1",
                on.atTime(10, 0).atZone(Desks.RIGA).toOffsetDateTime(),
                Channel.CALL,
                Direction.INCOMING,
                null,
                false,
                "Shouted",
                "",
                null,
                List.of(new Signal(SignalKind.RUDENESS)),
                List.of(),
                null,
                null,
                null);
    }

    @Test
    void eachLeadsToItsForm() {
        AgreementsViewModel list = list();
        list.openAccount(list.agreementsProperty().get().accounts().getFirst());

        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.EditAccount("acme", "a1"));
        navigation.closeSheet();
        list.addEngagement();
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.EditEngagement("acme", null));
        navigation.closeSheet();
        list.addBoundary();
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.EditBoundary("acme", null, List.of()));
    }

    @Test
    void ofAClientWhoIsGoneNothingIsShown() {
        AgreementsViewModel list = list();
        desk.write("", List.of(Change.remove(Client.class, "acme")), () -> {});

        assertThat(list.agreementsProperty().get()).isNull();
        assertThat(desk.notices().currentProperty().get().sentence()).isEmpty();
    }

    @Test
    void anAccountNeedsANameOnly() {
        AccountFormViewModel model = form(null);
        model.form().handedOver.type("never");
        model.save();
        assertThat(model.form().name.problemProperty().get()).isEqualTo("An account needs a name");
        assertThat(model.form().handedOver.problemProperty().get()).startsWith("A date like ");
        assertThat(accounts()).containsExactly(SITE);

        model.form().handedOver.type("");
        model.form().name.type("Shop");
        model.save();
        assertThat(accounts()).extracting(Account::name).contains("Shop");
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void handingOverLeavesTheRestExactlyAsItWas() {
        AccountFormViewModel model = form("a1");
        assertThat(model.sheet().changed()).isFalse();
        model.form().handedOver.type("today");
        assertThat(model.sheet().changed()).isTrue();
        model.save();

        assertThat(accounts())
                .containsExactly(new Account("a1", "Web site ", " host.example", Desks.TODAY));
    }

    @Test
    void whatOthersChangedMeanwhileIsNotWrittenOver() {
        AccountFormViewModel model = form("a1");
        Account others = new Account("a1", "Shop", "", null);
        journal.write(Change.put("acme", others));
        model.form().name.type("Mine");
        model.save();

        assertThat(accounts()).containsExactly(others);
        assertThat(desk.notices().currentProperty().get().sentence())
                .startsWith("This was changed elsewhere");
    }

    @Test
    void aDeletedAccountComesBack() {
        form("a1").delete();
        assertThat(accounts()).isEmpty();

        desk.undo();
        assertThat(accounts()).containsExactly(SITE);
    }

    @Test
    void whatIsGoneCannotBeChanged() {
        form("a9");

        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(desk.notices().currentProperty().get().sentence())
                .isEqualTo("This account is no longer in the journal.");
    }
}
