package app.evenkeel.desktop.claim;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.paper.Presses;
import app.evenkeel.document.FileFormat;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.letter.interest.Law;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

class ClaimViewModelTest {
    @TempDir private Path folder;
    private final List<Integer> asked = new ArrayList<>();
    private JournalFile journal;
    private Desk desk;
    private Navigation navigation;
    private Press press;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        desk = Desks.on(journal);
        navigation = new Navigation(new Place.Today());
        press = Presses.savingIn(folder).asking((pages, _) -> asked.add(pages));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    /** The worked case: 2,000.00 due on 30 November 2024, paid on 15 February 2025. */
    private ClaimViewModel claim(String country, Language language, LocalDate due, LocalDate paid) {
        Client plain = new Client("acme", "Acme", language);
        Client client =
                new Client(
                        plain.id(),
                        plain.name(),
                        Contact.UNKNOWN,
                        plain.language(),
                        country,
                        plain.currency(),
                        null,
                        plain.status(),
                        plain.contract(),
                        plain.workingHours());
        Money amount = Money.of("2000.00", Currency.getInstance("EUR"));
        Invoice invoice =
                Invoice.issued("i1", "EK-1", due.minusDays(14), due, amount, null, "", "");
        journal.write(
                Change.put(client), Change.put("acme", invoice.with(new Payment(paid, amount))));
        navigation.open(new Sheet.SeeLateClaim("acme", "i1"));
        return new ClaimViewModel(desk, navigation, press, "acme", "i1");
    }

    private ClaimViewModel workedCase(String country) {
        return workedCase(country, Language.EN);
    }

    private ClaimViewModel workedCase(String country, Language language) {
        return claim(country, language, LocalDate.of(2024, 11, 30), LocalDate.of(2025, 2, 15));
    }

    private static String total(ClaimViewModel model) {
        return model.lateProperty().get() instanceof Late.Figure(var words)
                ? words.total().plain()
                : model.lateProperty().get().toString();
    }

    @Test
    void theLawFollowsTheClientsCountryAndCanBeChosenOtherwise() {
        ClaimViewModel model = workedCase("FI");

        assertThat(model.lawProperty().get()).isEqualTo(Law.FI);
        assertThat(model.lawHintProperty().get()).startsWith("Suggested by the client’s country");
        assertThat(total(model)).isEqualTo("€90.22");

        model.lawProperty().set(Law.LV);
        assertThat(total(model)).isEqualTo("€88.91");
        desk.write("", List.of(), () -> {});
        assertThat(model.lawProperty().get()).isEqualTo(Law.LV);
    }

    @Test
    void whereNoLawIsSuggestedNoneIsTakenUntilItIsChosen() {
        ClaimViewModel model = workedCase("");

        assertThat(model.lawProperty().get()).isNull();
        assertThat(model.lawHintProperty().get()).isEqualTo("The client’s country is not known.");
        assertThat(model.lateProperty().get())
                .isInstanceOfSatisfying(
                        Late.NoFigure.class,
                        none -> {
                            assertThat(none.why()).startsWith("Choose the law");
                            assertThat(none.mendable()).isFalse();
                        });
        model.lawProperty().set(Law.EU);
        assertThat(model.lateProperty().get()).isInstanceOf(Late.Figure.class);
    }

    @Test
    void aCountryWhoseLawIsNotKnownSaysSo() {
        assertThat(workedCase("US").lawHintProperty().get())
                .isEqualTo("The law of the client’s country is not known here.");
    }

    @Test
    void whereARateIsMissingThereIsNoFigureAndAWayToSettings() {
        ClaimViewModel model =
                claim("FI", Language.EN, LocalDate.of(2009, 11, 30), LocalDate.of(2010, 2, 15));

        assertThat(model.lateProperty().get())
                .isInstanceOfSatisfying(
                        Late.NoFigure.class,
                        none -> {
                            assertThat(none.why())
                                    .contains("A rate is not known", "July–December 2009");
                            assertThat(none.mendable()).isTrue();
                        });
        model.showSettings();
        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(navigation.place()).isEqualTo(new Place.Settings());
    }

    @Test
    void anInvoiceThatWasPaidInTimeGivesNothing() {
        ClaimViewModel model =
                claim("FI", Language.EN, LocalDate.of(2025, 2, 15), LocalDate.of(2025, 2, 15));

        assertThat(model.lateProperty().get())
                .isInstanceOfSatisfying(
                        Late.NoFigure.class,
                        none -> assertThat(none.why()).contains("was paid in time"));
    }

    @Test
    void itIsSavedForTheClientInTheClientsLanguage() throws IOException {
        ClaimViewModel model = workedCase("FI", Language.LV);
        model.paper().save(FileFormat.TEXT, null);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".txt")))
                    .singleElement(as(InstanceOfAssertFactories.PATH))
                    .satisfies(file -> assertThat(file.toString()).contains("Acme", "Prasījums"))
                    .content()
                    .contains("Acme", "90,22");
        }
        assertThat(model.languageNote()).endsWith("client’s language: Latvian.");
        assertThat(workedCase("FI", Language.EN).languageNote()).isEmpty();
    }

    @Test
    void itMakesRoomForTheQuestionHowToPrint() {
        workedCase("FI").paper().print(null);

        assertThat(asked).containsExactly(1);
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void withoutAFigureNothingLeavesTheProgram() {
        ClaimViewModel model = workedCase("");
        assertThat(model.paper().sheafProperty().get()).isNull();

        model.lawProperty().set(Law.EU);
        assertThat(model.paper().sheafProperty().get()).isNotNull();
    }

    @Test
    void anInvoiceThatIsGoneClosesIt() {
        ClaimViewModel model = workedCase("FI");
        desk.write("", List.of(Change.remove(Invoice.class, "i1")), () -> {});

        assertThat(navigation.sheetProperty().get()).isNull();
        model.close();
    }
}
