package app.evenkeel.desktop.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.client.ClientPageViewModel.State;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.store.Change;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class ClientPageViewModelTest {
    private static final ClientPage GAUGES = new ClientPage("acme", Section.GAUGES);

    private final Navigation navigation = new Navigation(GAUGES);

    @TempDir private Path folder;

    @Test
    void saysWhoTheClientIs() {
        Desk desk = deskWith(acme(ClientStatus.PAUSED));

        ClientHead head = head(page(desk));

        assertThat(head.name()).isEqualTo("Acme");
        assertThat(head.under())
                .containsExactly("Anna Berg", "anna@acme.example", "since 5 March 2024");
        assertThat(head.status()).isEqualTo("Paused");
    }

    @Test
    void saysNothingOfWhatIsNotKnownOrAsItShouldBe() {
        Desk desk = deskWith(new Client("acme", "Acme", Language.EN));

        ClientHead head = head(page(desk));

        assertThat(head.under()).isEmpty();
        assertThat(head.status()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EN, since 5 March 2024", "FI, alkaen", "HE, מאז", "LV, sadarbība kopš"})
    void speaksTheOwnersLanguage(Language language, String words) {
        Desk desk = deskWith(acme(ClientStatus.ACTIVE));
        desk.write("", List.of(Change.put(Owner.unnamed(language, Desks.RIGA))), () -> {});

        assertThat(head(page(desk)).under().getLast()).contains(words);
    }

    @Test
    void showsTheLevelThatTheGaugesShow() {
        Desk desk = Desks.withSample(folder);
        String client = worst(desk);

        ClientHead head =
                head(
                        new ClientPageViewModel(
                                desk, navigation, new ClientPage(client, Section.TIMELINE)));

        assertThat(head.level()).isNotNull();
        assertThat(Integer.parseInt(head.value())).isBetween(1, 100);
    }

    @Test
    void showsNoNumberWhereThereIsTooLittleToSay() {
        ClientHead head = head(page(deskWith(acme(ClientStatus.ACTIVE))));

        assertThat(head.level()).isNull();
        assertThat(head.value()).isEmpty();
    }

    @Test
    void followsToAnotherPartOfTheSameClientAlone() {
        ClientPageViewModel page = page(deskWith(acme(ClientStatus.ACTIVE)));
        ClientPage money = new ClientPage("acme", Section.MONEY);

        assertThat(page.follows(money)).isTrue();
        assertThat(page.placeProperty().get()).isEqualTo(money);
        assertThat(page.follows(new ClientPage("other", Section.MONEY))).isFalse();
        assertThat(page.follows(new Place.Today())).isFalse();
        assertThat(page.placeProperty().get()).isEqualTo(money);
    }

    @Test
    void theKeysGoRoundTheParts() {
        ClientPageViewModel page = page(deskWith(acme(ClientStatus.ACTIVE)));

        page.choosePrevious();
        assertThat(navigation.place()).isEqualTo(new ClientPage("acme", Section.TIMELINE));
        page.follows(navigation.place());
        page.choosePrevious();
        assertThat(navigation.place()).isEqualTo(new ClientPage("acme", Section.PARTING));
        page.follows(navigation.place());
        page.chooseNext();
        assertThat(navigation.place()).isEqualTo(new ClientPage("acme", Section.TIMELINE));
    }

    @Test
    void aClientWhoIsNotThereIsSaidToBeGone() {
        ClientPageViewModel page = page(Desks.empty(folder));

        assertThat(page.stateProperty().get()).isEqualTo(new State.Gone());
        page.leave();
        assertThat(navigation.place()).isEqualTo(new Place.Today());
    }

    @Test
    void aClientWhoseAddingIsUndoneGoesAndComesBackWithIt() {
        Desk desk = deskWith(acme(ClientStatus.ACTIVE));
        ClientPageViewModel page = page(desk);

        desk.undo();
        assertThat(page.stateProperty().get()).isEqualTo(new State.Gone());
        desk.redo();
        assertThat(page.stateProperty().get()).isInstanceOf(State.Known.class);
    }

    @Test
    void leadsToTheForms() {
        ClientPageViewModel page = page(deskWith(acme(ClientStatus.ACTIVE)));

        page.edit();
        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.EditClient("acme"));
        navigation.closeSheet();
        page.addInvoice();
        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.EditInvoice("acme", null));
        navigation.closeSheet();
        page.addEngagement();
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.EditEngagement("acme", null));
        navigation.closeSheet();
        page.addAccount();
        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.EditAccount("acme", null));
        navigation.closeSheet();
        page.addBoundary();
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.EditBoundary("acme", null, List.of()));
    }

    @Test
    void readsNothingMoreOnceItIsClosed() {
        Desk desk = deskWith(acme(ClientStatus.ACTIVE));
        ClientPageViewModel page = page(desk);

        page.close();
        desk.undo();

        assertThat(page.stateProperty().get()).isInstanceOf(State.Known.class);
    }

    private ClientPageViewModel page(Desk desk) {
        return new ClientPageViewModel(desk, navigation, GAUGES);
    }

    private Desk deskWith(Client client) {
        Desk desk = Desks.empty(folder);
        desk.write("Added", List.of(Change.put(client)), () -> {});
        return desk;
    }

    private static Client acme(ClientStatus status) {
        return new Client(
                "acme",
                "Acme",
                new Contact("Anna Berg", "anna@acme.example", "", "", "", ""),
                Language.EN,
                "",
                Client.DEFAULT_CURRENCY,
                LocalDate.of(2024, 3, 5),
                status,
                Contract.UNKNOWN,
                WorkingHours.NONE);
    }

    private static ClientHead head(ClientPageViewModel page) {
        return ((State.Known) page.stateProperty().get()).head();
    }

    private static String worst(Desk desk) {
        String[] found = new String[1];
        desk.read(j -> j.clients().getFirst().id(), id -> found[0] = id);
        return found[0];
    }
}
