package app.evenkeel.desktop.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.advice.OwnRecord;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.mirror.MirrorViewModel.State;
import app.evenkeel.desktop.mirror.SharedGauge.Somebody;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Talk;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.report.advice.MirrorWords;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class MirrorViewModelTest {
    private static final MirrorWords SAYS = new MirrorWords(Language.EN);

    @TempDir private Path folder;
    private final Navigation navigation = new Navigation(new Place.Mirror());
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

    private MirrorViewModel with(List<Change> changes) {
        journal.write(changes);
        return new MirrorViewModel(desk, navigation);
    }

    private static State.Known known(MirrorViewModel model) {
        return (State.Known) model.stateProperty().get();
    }

    private static List<String> own(MirrorViewModel model) {
        return ((State.TooFew) model.stateProperty().get()).own();
    }

    private static Change asked(String client, String answerBy) {
        return Change.put(
                client,
                Talk.incoming(Channel.EMAIL, "2026-02-01")
                        .saying("When?")
                        .answerBy(answerBy)
                        .entry(client + "-asked"));
    }

    @Test
    void withFewerThanThreeClientsThereIsNothingToCompare() {
        assertThat(own(with(List.of()))).isEmpty();
        assertThat(own(with(LatePayers.of(2, 2)))).isEmpty();
    }

    @Test
    void theOwnersWordIsSeenHoweverFewTheClients() {
        journal.write(LatePayers.of(1, 0));
        assertThat(own(with(List.of(asked("c0", "2026-02-10")))))
                .isEqualTo(SAYS.own(new OwnRecord(1, 1, 0, 0)));
    }

    @Test
    void eachGaugeIsCountedAcrossTheClients() {
        List<GaugeLine> lines = known(with(LatePayers.of(4, 1))).lines();
        assertThat(lines)
                .extracting(GaugeLine::name)
                .containsExactly("Control", "Trust", "Response", "Payment", "Scope", "Conduct");
        assertThat(lines.get(3))
                .isEqualTo(
                        new GaugeLine("Payment", "With 1 of 4 clients", .25, false, "Client c0"));
        assertThat(lines.get(0))
                .isEqualTo(new GaugeLine("Control", "With none of 4 clients", 0, false, ""));
    }

    @Test
    void whatIsHighWithMostIsSaidKindlyAndWhoTheyAre() {
        MirrorViewModel model = with(LatePayers.of(4, 3));
        assertThat(known(model).lines().get(3).most()).isTrue();
        assertThat(known(model).shared())
                .singleElement()
                .satisfies(shared -> {
                    assertThat(shared.name()).isEqualTo("Payment");
                    assertThat(shared.sentence()).isEqualTo(SAYS.shared(Dimension.PAYMENT));
                    assertThat(shared.clients())
                            .extracting(Somebody::id)
                            .containsExactly("c0", "c1", "c2");
                    assertThat(shared.others()).isEmpty();
                });

        model.open(known(model).shared().getFirst().clients().getFirst());
        assertThat(navigation.place()).isEqualTo(new ClientPage("c0", Section.GAUGES));
    }

    @Test
    void ofManyTheHighestAreNamedAndTheOthersCounted() {
        SharedGauge shared = known(with(LatePayers.of(12, 11))).shared().getFirst();
        assertThat(shared.clients()).hasSize(8).first().extracting(Somebody::id).isEqualTo("c0");
        assertThat(shared.others()).isEqualTo("and 3 more");
    }

    @Test
    void whoIsNoLongerAClientIsNotCounted() {
        journal.write(LatePayers.of(4, 3));
        MirrorViewModel model =
                with(
                        List.of(
                                Change.put(former("c0")),
                                asked("c0", "2026-02-10"),
                                asked("c3", "2026-02-20")));
        assertThat(known(model).lines().get(3).count()).isEqualTo("With 2 of 3 clients");
        assertThat(known(model).own()).isEqualTo(SAYS.own(new OwnRecord(1, 1, 0, 0)));
    }

    private static Client former(String id) {
        return new Client(
                id,
                "Client " + id,
                new Contact("", "", "", "", "", ""),
                Language.EN,
                "",
                Client.DEFAULT_CURRENCY,
                null,
                ClientStatus.FORMER,
                Contract.UNKNOWN,
                WorkingHours.NONE);
    }

    @Test
    void whatIsWrittenIsSeenAtOnce() {
        MirrorViewModel model = with(LatePayers.of(3, 1));
        assertThat(known(model).shared()).isEmpty();
        desk.write("Saved", List.of(LatePayers.owes("c1", 1)), () -> {});
        assertThat(known(model).shared()).hasSize(1);
        model.close();
        desk.write("Saved", List.of(LatePayers.owes("c2", 2)), () -> {});
        assertThat(known(model).shared().getFirst().clients()).hasSize(2);
    }
}
