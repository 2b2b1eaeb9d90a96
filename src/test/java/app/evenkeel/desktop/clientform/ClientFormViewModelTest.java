package app.evenkeel.desktop.clientform;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.form.Anything;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Terms;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.journal.WorkingHours.Span;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class ClientFormViewModelTest {
    private static final Client FULL =
            new Client(
                    "koskela",
                    " Koskelan  Ilmanvaihto ",
                    new Contact(
                            "Anna",
                            "a@b.fi, c@d.fi",
                            "+358 1",
                            "Katu 1\n00100 Helsinki\n",
                            "Laskut",
                            "laskut@b.fi"),
                    Language.FI,
                    "FI",
                    Currency.getInstance("SEK"),
                    LocalDate.of(99, 1, 1),
                    ClientStatus.LEAVING,
                    new Contract(30, new Terms.DayOfMonth(15), false),
                    new WorkingHours(
                            List.of(
                                    new Span(
                                            DayOfWeek.FRIDAY,
                                            LocalTime.of(8, 0),
                                            LocalTime.of(12, 0)))));

    @TempDir private Path folder;
    private final Navigation navigation = new Navigation(new Place.Today());
    private JournalFile journal;
    private Desk desk;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        desk = Desks.on(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private ClientFormViewModel form(@Nullable String client) {
        navigation.open(new Sheet.EditClient(client));
        return new ClientFormViewModel(desk, navigation, client);
    }

    @Test
    void aNameIsEnough() {
        ClientFormViewModel model = form(null);
        model.form().name.type("Café Bērziņš");
        model.save();

        assertThat(journal.clients())
                .containsExactly(new Client("cafe-berzins", "Café Bērziņš", Language.EN));
        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(navigation.place()).isEqualTo(new ClientPage("cafe-berzins", Section.TIMELINE));
        assertThat(notice().sentence()).isEqualTo("Café Bērziņš added");
    }

    @Test
    void aSecondClientOfTheSameNameGetsAnIdOfItsOwn() {
        journal.write(Change.put(new Client("acme", "Acme", Language.EN)));
        ClientFormViewModel model = form(null);
        model.form().name.type("Acme");
        model.save();
        model.save();

        assertThat(journal.clients()).extracting(Client::id).containsExactly("acme", "acme-2");
    }

    @Test
    void lettersAreInTheOwnersLanguageUnlessChosenOtherwise() {
        desk.write("", List.of(Change.put(Owner.unnamed(Language.LV, Desks.RIGA))), () -> {});

        assertThat(form(null).form().language.get()).isEqualTo(Language.LV);
    }

    @Test
    void whatWasTypedIsWhatIsKept() {
        ClientFormViewModel model = form(null);
        ClientForm form = model.form();
        form.name.type("Acme");
        form.contact.person.type("Anna");
        form.contact.email.type("anna@acme.example");
        form.contact.phone.type("1");
        form.contact.address.type("Street\nTown");
        form.contact.billingPerson.type("Bo");
        form.contact.billingEmail.type("bo@acme.example");
        form.language.set(Language.HE);
        form.country.set(Country.of("LV", Language.EN));
        form.currency.set(Currency.getInstance("USD"));
        form.since.type("5.1.2024");
        form.status.set(ClientStatus.PAUSED);
        form.contract.noticeDays.type("14");
        form.contract.terms.set(TermsChoice.NET_DAYS);
        form.contract.netDays.type("21");
        form.contract.mayPause.set(MayPause.YES);
        form.hours.add();
        model.save();

        Client kept = journal.client("acme").orElseThrow();
        assertThat(kept.workingHours().spans()).hasSize(5);
        assertThat(kept)
                .isEqualTo(
                        new Client(
                                "acme",
                                "Acme",
                                new Contact(
                                        "Anna",
                                        "anna@acme.example",
                                        "1",
                                        "Street\nTown",
                                        "Bo",
                                        "bo@acme.example"),
                                Language.HE,
                                "LV",
                                Currency.getInstance("USD"),
                                LocalDate.of(2024, 1, 5),
                                ClientStatus.PAUSED,
                                new Contract(14, new Terms.NetDays(21), true),
                                kept.workingHours()));
    }

    @Test
    void everyRuleIsSaidInItsSentenceAndNothingIsWritten() {
        ClientFormViewModel model = form(null);
        ClientForm form = model.form();
        form.contact.email.type("anna at acme");
        form.contact.billingEmail.type("@");
        form.since.type("yesterday-ish");
        form.contract.noticeDays.type("5000");
        form.contract.terms.set(TermsChoice.NET_DAYS);
        form.hours.add().to().type("8");
        model.save();

        assertThat(problem(form.name)).isEqualTo("A client needs a name");
        assertThat(problem(form.contact.email))
                .isEqualTo("An address, such as anna@example.com")
                .isEqualTo(problem(form.contact.billingEmail));
        assertThat(problem(form.since)).startsWith("A date like ");
        assertThat(problem(form.contract.noticeDays)).isEqualTo("A whole number, 0 to 3650");
        assertThat(problem(form.contract.netDays)).isEqualTo("How many days?");
        assertThat(form.hours.rows().getFirst().problemProperty().get()).isNotEmpty();
        form.contract.terms.set(TermsChoice.DAY_OF_MONTH);
        model.save();
        assertThat(problem(form.contract.dayOfMonth)).isEqualTo("Which day of the month?");
        form.contract.dayOfMonth.type("31");
        assertThat(problem(form.contract.dayOfMonth)).isEqualTo("A whole number, 1 to 28");
        assertThat(journal.clients()).isEmpty();
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    @Test
    void termsThatWereNotChosenAreNotLookedAt() {
        ClientFormViewModel model = form(null);
        model.form().name.type("Acme");
        model.form().contract.netDays.type("many");
        model.save();

        assertThat(journal.clients()).hasSize(1);
    }

    @Test
    void savingWithoutChangesLeavesTheClientExactlyAsItWas() {
        journal.write(Change.put(FULL));
        ClientFormViewModel model = form("koskela");
        assertThat(model.sheet().changed()).isFalse();
        model.save();

        assertThat(journal.clients()).containsExactly(FULL);
        assertThat(desk.canUndoProperty().get()).isFalse();
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void oneChangeLeavesTheRestExactlyAsItWas() {
        journal.write(Change.put(FULL));
        ClientFormViewModel model = form("koskela");
        model.form().contact.phone.type("+358 2");
        assertThat(model.sheet().changed()).isTrue();
        model.save();

        Contact c = FULL.contact();
        assertThat(journal.clients().getFirst())
                .usingRecursiveComparison()
                .ignoringFields("contact")
                .isEqualTo(FULL);
        assertThat(journal.clients().getFirst().contact())
                .isEqualTo(
                        new Contact(
                                c.person(),
                                c.email(),
                                "+358 2",
                                c.address(),
                                c.billingPerson(),
                                c.billingEmail()));
        desk.undo();
        assertThat(journal.clients()).containsExactly(FULL);
    }

    @Test
    void theWholeSampleSurvivesOpeningAndSaving() {
        Journal sample = Sample.on(Desks.TODAY, Desks.RIGA, Language.EN);
        journal.write(Change.putAll(sample));
        for (Client client : journal.clients()) {
            form(client.id()).save();
        }

        assertThat(journal.clients())
                .containsExactlyInAnyOrderElementsOf(
                        sample.relations().stream().map(r -> r.client()).toList());
    }

    @Test
    void whatOthersChangedMeanwhileIsNotWrittenOver() {
        journal.write(Change.put(FULL));
        ClientFormViewModel model = form("koskela");
        Client others = new Client("koskela", "Koskela Oy", Language.FI);
        journal.write(Change.put(others));
        model.form().name.type("Mine");
        model.save();

        assertThat(journal.clients()).containsExactly(others);
        assertThat(notice().kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(notice().sentence()).startsWith("This was changed elsewhere");
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    @Test
    void whoIsGoneCannotBeChanged() {
        form("nobody");

        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(notice().sentence()).isEqualTo("This client is no longer in the journal.");
    }

    @Test
    void feesHoldTheCurrencyFast() {
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        String withFee =
                journal.everything().relations().stream()
                        .filter(r -> r.engagements().stream().anyMatch(e -> e.fee() != null))
                        .findFirst()
                        .orElseThrow()
                        .client()
                        .id();

        assertThat(form(withFee).feesAgreedProperty().get()).isTrue();
        assertThat(form(null).feesAgreedProperty().get()).isFalse();
    }

    @Test
    void beforeDeletingItSaysWhatGoes() {
        journal.write(Change.put(FULL));
        assertThat(asked(form("koskela"))).startsWith("Delete Koskelan Ilmanvaihto? You can undo");

        journal.write(Change.put("koskela", new Account("a1", "Site", "", null)));
        assertThat(asked(form("koskela")))
                .isEqualTo(
                        "Delete Koskelan Ilmanvaihto and all that belongs to them: 1 account?"
                                + " You can undo it afterwards.");
    }

    @Test
    void aDeletedClientGoesWithEverythingAndComesBackWithEverything() {
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        Journal before = journal.everything();
        navigation.go(new ClientPage("berzkalna", Section.MONEY));
        form("berzkalna").delete();

        assertThat(journal.client("berzkalna")).isEmpty();
        assertThat(navigation.place()).isEqualTo(new Place.Today());
        assertThat(navigation.sheetProperty().get()).isNull();

        desk.undo();
        assertThat(journal.everything()).isEqualTo(before);
    }

    @Test
    void countriesAndCurrenciesSpeakTheOwnersLanguage() {
        assertThat(Country.of("LV", Language.FI).name()).isEqualTo("Latvia");
        assertThat(Country.of("FI", Language.HE).name()).isEqualTo("פינלנד");
        assertThat(Country.all(Language.EN)).hasSizeGreaterThan(200);
        assertThat(new Currencies(Language.EN).all())
                .contains(Currency.getInstance("EUR"), Currency.getInstance("ILS"))
                .doesNotContain(Currency.getInstance("DEM"));
        assertThat(new Currencies(Language.EN).name(Currency.getInstance("EUR")))
                .isEqualTo("Euro (EUR)");
    }

    private static String asked(ClientFormViewModel model) {
        AtomicReference<String> question = new AtomicReference<>("");
        model.askToDelete(question::set);
        return question.get();
    }

    private static String problem(Field<?> field) {
        return field.problemProperty().get();
    }

    private Notice notice() {
        Notice notice = desk.notices().currentProperty().get();
        assertThat(notice).isNotNull();
        return notice;
    }

    @Test
    void whateverIsTypedIsKeptOrMendedBesideItsField() {
        Anything.isUnderstoodBy(
                desk,
                () -> {
                    ClientFormViewModel model = form(null);
                    model.form().name.type("Acme");
                    model.form().hours.add();
                    return model;
                },
                model -> {
                    ClientForm form = model.form();
                    form.contract.terms.set(TermsChoice.NET_DAYS);
                    form.contract.netDays.type("14");
                    return List.of(
                            form.name,
                            form.since,
                            form.contact.person,
                            form.contact.email,
                            form.contact.phone,
                            form.contact.address,
                            form.contact.billingPerson,
                            form.contact.billingEmail,
                            form.contract.noticeDays,
                            form.contract.netDays,
                            form.hours.rows().getFirst().from(),
                            form.hours.rows().getFirst().to());
                },
                ClientFormViewModel::save);
    }
}
