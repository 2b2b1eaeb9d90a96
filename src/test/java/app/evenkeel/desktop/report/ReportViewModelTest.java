package app.evenkeel.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.ReportKind;
import app.evenkeel.desktop.paper.Presses;
import app.evenkeel.desktop.paper.Sheaf;
import app.evenkeel.desktop.work.HeldWork;
import app.evenkeel.exchange.evidence.Unzipped;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

class ReportViewModelTest {
    private static final LocalDate TODAY = Desks.TODAY;

    @TempDir private Path folder;
    private final Navigation navigation = new Navigation(new Place.Today());

    private ReportViewModel report(Desk desk, String client, @Nullable ReportKind wanted) {
        return new ReportViewModel(desk, navigation, Presses.savingIn(folder), client, wanted);
    }

    private JournalFile acme() {
        JournalFile journal = Desks.journal(folder);
        journal.write(Change.put(new Client("acme", "Acme", Language.FI)));
        return journal;
    }

    private static Invoice overdue() {
        LocalDate due = TODAY.minusDays(20);
        return Invoice.issued(
                "i1",
                "EK-1",
                due,
                due,
                Money.of("100.00", Currency.getInstance("EUR")),
                null,
                "",
                "");
    }

    @Test
    void theReportIsInTheClientsLanguageAndFollowsTheChoice() {
        Desk desk = Desks.withSample(folder);
        ReportViewModel model = report(desk, "tal-or", null);

        assertThat(model.languageProperty().get()).isEqualTo(Language.HE);
        assertThat(sheaf(model).document().rightToLeft()).isTrue();
        assertThat(model.paper().text()).isNotEmpty();

        model.languageProperty().set(Language.EN);
        assertThat(sheaf(model).document().title()).isEqualTo("Final report");
        assertThat(sheaf(model).fileName()).isEqualTo("Tal-Or Sensors Ltd Final report 2026-03-01");
    }

    @Test
    void theDossierIsInTheOwnersLanguageAndSaysThatItIsPrivate() {
        Desk desk = Desks.withSample(folder);
        ReportViewModel model = report(desk, "tal-or", ReportKind.DOSSIER);

        assertThat(model.languageProperty().get()).isEqualTo(Language.EN);
        assertThat(sheaf(model).document().title()).isEqualTo("Private dossier");
        assertThat(sheaf(model).fileName())
                .isEqualTo("Tal-Or Sensors Ltd Private dossier 2026-03-01");
        assertThat(model.holdsProperty().get()).startsWith("For you alone");

        model.kindProperty().set(ReportKind.FINAL_REPORT);
        assertThat(model.languageProperty().get()).isEqualTo(Language.HE);
    }

    @Test
    void aLanguageThatWasChosenStaysWithThoseWhoReadIt() {
        ReportViewModel model = report(Desks.withSample(folder), "tal-or", null);
        model.languageProperty().set(Language.LV);
        model.kindProperty().set(ReportKind.DOSSIER);
        assertThat(model.languageProperty().get()).isEqualTo(Language.EN);

        model.kindProperty().set(ReportKind.HANDOVER_LIST);
        assertThat(model.languageProperty().get()).isEqualTo(Language.LV);
    }

    @Test
    void theDossierLeavesTheLettersTextOutWhereThatIsWanted() {
        try (JournalFile journal = acme()) {
            journal.write(
                    Change.put(
                            "acme",
                            new Letter(
                                    "l1",
                                    LetterKind.WAY_OF_WORKING,
                                    Language.EN,
                                    null,
                                    TODAY.minusDays(9),
                                    List.of(),
                                    "How are things going?",
                                    "")));
            ReportViewModel model = report(Desks.on(journal), "acme", ReportKind.DOSSIER);
            assertThat(model.paper().text()).contains("How are things going?");

            model.dossier().lettersInFullProperty().set(false);
            assertThat(model.paper().text()).doesNotContain("How are things going?");
        }
    }

    @Test
    void theDossierIsSavedWithWhatProvesItAndWithoutFeelings() throws Exception {
        Path zip = folder.resolve("Tal-Or Sensors Ltd Private dossier 2026-03-01.zip");
        ReportViewModel model = report(Desks.withSample(folder), "tal-or", ReportKind.DOSSIER);

        model.saveProof();
        Unzipped plain = Unzipped.of(zip, folder.resolve("plain"));
        String newest = plain.text("dossier.txt").strip();
        assertThat(plain.faults(newest.substring(newest.length() - 64))).isEmpty();
        assertThat(plain.text("dossier.txt")).startsWith(firstLine(model));
        assertThat(plain.files()).noneMatch(f -> f.endsWith("after.feeling.txt"));

        model.dossier().feelingsProperty().set(true);
        model.saveProof();
        assertThat(Unzipped.of(zip, folder.resolve("felt")).files())
                .anyMatch(f -> f.endsWith("after.feeling.txt"));
    }

    @Test
    void aProofThatTakesLongIsSeenAndCanBeStopped() {
        HeldWork held = new HeldWork();
        Desk desk = Desks.withSample(folder);
        ReportViewModel model =
                new ReportViewModel(
                        desk,
                        navigation,
                        Presses.savingOn(held, folder),
                        "tal-or",
                        ReportKind.DOSSIER);
        model.saveProof();
        assertThat(model.paper().savingProperty().get()).isTrue();

        model.paper().stopSaving();
        held.answerAll();

        assertThat(model.paper().savingProperty().get()).isFalse();
        assertThat(folder.toFile().list())
                .noneMatch(name -> name.endsWith(".zip") || name.endsWith(".part"));
        assertThat(Objects.requireNonNull(desk.notices().currentProperty().get()).sentence())
                .isEqualTo(desk.words().get("paper.stopped"));
        model.saveProof();
        held.answerAll();
        assertThat(folder.toFile().list()).anyMatch(name -> name.endsWith(".zip"));
    }

    private static String firstLine(ReportViewModel model) {
        return model.paper().text().lines().findFirst().orElseThrow();
    }

    @Test
    void aHistoryThatWasTamperedWithProvesNothingAndThatIsSaid() throws Exception {
        try (JournalFile journal = acme()) {
            Journals.session(journal)
                    .write(db -> {
                        db.script("UPDATE history_field SET value = 'x' WHERE name = 'after.name'");
                        return true;
                    });
            Desk desk = Desks.on(journal);

            report(desk, "acme", ReportKind.DOSSIER).saveProof();

            assertThat(Objects.requireNonNull(desk.notices().currentProperty().get()).sentence())
                    .startsWith("The journal’s history is not as it was written");
            assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".zip"));
        }
    }

    @Test
    void theDossierBeginsOnADayThatIsUnderstoodAndNotStillToCome() {
        try (JournalFile journal = acme()) {
            ReportViewModel model = report(Desks.on(journal), "acme", ReportKind.DOSSIER);
            String whole = model.paper().text();

            model.dossier().from().type("yesterdayish");
            assertThat(model.paper().text()).isEqualTo(whole);
            model.dossier().from().type("2.3.2026");
            assertThat(model.paper().text()).isEqualTo(whole);
            assertThat(model.dossier().from().look()).isFalse();
            assertThat(model.dossier().from().problemProperty().get())
                    .isEqualTo("This day is still to come");

            model.dossier().from().type("1.2.2026");
            assertThat(model.paper().text()).contains("1 February 2026");
        }
    }

    @Test
    void withoutAccountsThereIsNoListAndTheWayToThemIsShort() {
        try (JournalFile journal = acme()) {
            ReportViewModel model = report(Desks.on(journal), "acme", ReportKind.HANDOVER_LIST);

            assertThat(model.paper().sheafProperty().get()).isNull();
            assertThat(model.nothingProperty().get()).startsWith("No account of this client");
            model.showAccounts();
            assertThat(navigation.place()).isEqualTo(new ClientPage("acme", Section.AGREEMENTS));

            model.kindProperty().set(ReportKind.FINAL_REPORT);
            assertThat(model.nothingProperty().get()).isEmpty();
            assertThat(sheaf(model).document().title()).isEqualTo("Loppuraportti");
        }
    }

    @Test
    void whileSomethingIsOverdueTheListHoldsWhatWasHandedOverAndSaysSo() {
        try (JournalFile journal = acme()) {
            journal.write(
                    Change.put("acme", new Account("a1", "Verkkokauppa", "", null)),
                    Change.put("acme", overdue()));
            Desk desk = Desks.on(journal);
            ReportViewModel model = report(desk, "acme", ReportKind.HANDOVER_LIST);
            assertThat(model.nothingProperty().get()).startsWith("Something is overdue");

            desk.write(
                    "",
                    List.of(Change.put("acme", new Account("a2", "Mainostili", "", TODAY))),
                    () -> {});
            assertThat(model.nothingProperty().get()).isEmpty();
            assertThat(model.paper().text()).contains("Mainostili").doesNotContain("Verkkokauppa");
            assertThat(model.holdsProperty().get()).contains("While something is overdue");
        }
    }

    private static Sheaf sheaf(ReportViewModel model) {
        return model.paper().sheafProperty().get();
    }
}
