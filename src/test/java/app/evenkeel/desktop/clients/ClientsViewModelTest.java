package app.evenkeel.desktop.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.clients.ClientsViewModel.State;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ClientsViewModelTest {
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

    private ClientsViewModel sample() {
        journal.close();
        desk = Desks.withSample(folder);
        return new ClientsViewModel(desk, navigation);
    }

    private ClientsViewModel with(Client... clients) {
        for (Client client : clients) {
            journal.write(Change.put(client));
        }
        return new ClientsViewModel(desk, navigation);
    }

    private static Client client(String id, String name, String person, ClientStatus status) {
        return new Client(
                id,
                name,
                new Contact(person, "", "", "", "", ""),
                Language.EN,
                "",
                Client.DEFAULT_CURRENCY,
                null,
                status,
                Contract.UNKNOWN,
                WorkingHours.NONE);
    }

    private static Client client(String id, String name) {
        return client(id, name, "", ClientStatus.ACTIVE);
    }

    private static List<String> names(ClientsViewModel model) {
        return model.rows().stream().map(ClientRow::name).toList();
    }

    @Test
    void theMostDifficultComeFirstWithTheirLevels() {
        ClientsViewModel model = sample();

        assertThat(model.stateProperty().get()).isEqualTo(State.LISTED);
        assertThat(model.rows())
                .hasSize(7)
                .filteredOn(row -> row.reading() != null)
                .isSortedAccordingTo((a, b) -> b.reading().value() - a.reading().value());
        ClientRow worst = model.rows().getFirst();
        assertThat(worst.name()).isEqualTo("Bērzkalna Mēbeles SIA");
        assertThat(worst.overdue()).matches("€[0-9,.]+ overdue");
        assertThat(worst.spoken()).startsWith("Bērzkalna Mēbeles SIA, ").endsWith(worst.overdue());
    }

    @Test
    void theLevelIsWhatTheAssessorSays() {
        ClientsViewModel model = sample();
        Assessor assessor = new Assessor(desk.owner());

        desk.read(
                j -> j.relation("berzkalna"),
                relation ->
                        assertThat(model.rows().getFirst().reading().value())
                                .isEqualTo(assessor.assess(relation, Desks.TODAY).overall()));
    }

    @Test
    void byNameTheyStandAsInADictionary() {
        ClientsViewModel model =
                with(client("a", "zeta"), client("b", "Émile"), client("c", "Fox"));
        model.orderProperty().set(Order.BY_NAME);

        assertThat(names(model)).containsExactly("Émile", "Fox", "zeta");
    }

    @Test
    void thoseOfWhomThereIsTooLittleToSayAreShownAsSuch() {
        ClientsViewModel model = with(client("a", "Acme"));

        assertThat(model.rows().getFirst().reading()).isNull();
        assertThat(model.rows().getFirst().overdue()).isEmpty();
        assertThat(model.rows().getFirst().spoken()).isEqualTo("Acme, Too little to say");
    }

    @Test
    void formerClientsComeLastInEveryOrder() {
        ClientsViewModel model =
                with(client("a", "Alfa", "", ClientStatus.FORMER), client("b", "Beta"));

        assertThat(names(model)).containsExactly("Beta", "Alfa");
        assertThat(model.rows().getLast().former()).isTrue();
        assertThat(model.rows().getLast().spoken()).isEqualTo("Alfa, Former");
        model.orderProperty().set(Order.BY_NAME);
        assertThat(names(model)).containsExactly("Beta", "Alfa");
    }

    @Test
    void searchFindsPartsOfNamesPersonsAndIdsWithoutMarksAndCapitals() {
        ClientsViewModel model =
                with(
                        client("berzkalna", "Bērzkalna Mēbeles SIA"),
                        client("or", "טל־אור חיישנים בע\"מ"),
                        client("x-1", "Straße & Söhne", "Zoë Müller", ClientStatus.ACTIVE));

        assertThat(found(model, "MEB berz")).containsExactly("Bērzkalna Mēbeles SIA");
        assertThat(found(model, "zoe")).containsExactly("Straße & Söhne");
        assertThat(found(model, "x-1")).containsExactly("Straße & Söhne");
        assertThat(found(model, "  sohne ")).containsExactly("Straße & Söhne");
        assertThat(found(model, "חַיישׁנִים")).containsExactly("טל־אור חיישנים בע\"מ");
        assertThat(found(model, "בעמ")).containsExactly("טל־אור חיישנים בע\"מ");
        assertThat(found(model, "בע״מ אור")).containsExactly("טל־אור חיישנים בע\"מ");
    }

    private static List<String> found(ClientsViewModel model, String typed) {
        model.searchProperty().set(typed);
        return names(model);
    }

    @Test
    void whereNobodyIsFoundTheSearchCanBeCleared() {
        ClientsViewModel model = with(client("a", "Acme"));
        model.searchProperty().set("nobody");
        assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING_FOUND);

        model.clearSearch();
        assertThat(model.stateProperty().get()).isEqualTo(State.LISTED);
    }

    @Test
    void withoutClientsThereIsTheWayToAddOne() {
        ClientsViewModel model = with();
        assertThat(model.stateProperty().get()).isEqualTo(State.NO_CLIENTS);

        model.add();
        assertThat(navigation.sheetProperty().get()).isEqualTo(new Sheet.EditClient(null));
    }

    @Test
    void whatIsWrittenIsShown() {
        ClientsViewModel model = with();
        desk.write("Added", List.of(Change.put(client("a", "Acme"))), () -> {});

        assertThat(names(model)).containsExactly("Acme");
        model.close();
        desk.undo();
        assertThat(names(model)).containsExactly("Acme");
    }

    @Test
    void fromOneClientToAnotherThePartOfThePageStays() {
        ClientsViewModel model = with(client("a", "Acme"), client("b", "Beta"));
        model.open(model.rows().getFirst());
        assertThat(navigation.place()).isEqualTo(new ClientPage("a", Section.TIMELINE));
        assertThat(model.hereProperty().get()).isEqualTo("a");

        navigation.go(new ClientPage("a", Section.MONEY));
        model.open(model.rows().getLast());
        assertThat(navigation.place()).isEqualTo(new ClientPage("b", Section.MONEY));

        navigation.go(new Place.Today());
        assertThat(model.hereProperty().get()).isNull();
    }

    @Test
    void besideTheLevelStandsWhatIsOverdueOrElseTheKind() {
        ClientsViewModel model = sample();

        ClientRow worst = model.rows().getFirst();
        assertThat(worst.beside()).isEqualTo(worst.overdue()).isEqualTo(worst.whole());
        assertThat(worst.spoken()).contains("Pays eventually");
        ClientRow controller = row(model, "sinilind");
        assertThat(controller.overdue()).isEmpty();
        assertThat(controller.beside()).isEqualTo("Keeps control");
        assertThat(controller.spoken()).endsWith(", Keeps control");
    }

    @Test
    void ofSeveralKindsTheFirstStandsThereWithHowManyMore() {
        journal.write(Change.put(client("acme", "Acme")));
        for (int day = 1; day < 4; day++) {
            Entry seen =
                    Talk.note("2026-02-0" + day)
                            .saying("Rang, and doubted it.")
                            .marked(SignalKind.DOUBLE_CHANNEL, 1)
                            .marked(SignalKind.DOUBTS_COMPETENCE, 1)
                            .entry("n" + day);
            journal.write(Change.put("acme", seen));
        }

        ClientRow row = row(new ClientsViewModel(desk, navigation), "acme");
        assertThat(row.beside()).isEqualTo("Hands-on +1");
        assertThat(row.whole()).isEqualTo("Hands-on, Not yet convinced");
        assertThat(row.spoken()).endsWith(", Hands-on, Not yet convinced");
    }

    private static ClientRow row(ClientsViewModel model, String id) {
        return model.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }
}
