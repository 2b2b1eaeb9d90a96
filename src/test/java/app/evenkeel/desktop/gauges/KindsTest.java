package app.evenkeel.desktop.gauges;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.advice.Act;
import app.evenkeel.advice.ClientKind;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.gauges.GaugesViewModel.State;
import app.evenkeel.desktop.gauges.Kind.Step;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;
import app.evenkeel.letter.Letters;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The kinds that a client is of, what shows them, and what to do about it. */
class KindsTest {
    private final Navigation navigation = new Navigation(new Place.Today());

    @TempDir private Path folder;

    @Test
    void whoPaysEventuallyIsWrittenToAndReviewed() {
        GaugesViewModel model = model(Desks.withSample(folder), "berzkalna");

        Kind kind = only(model, ClientKind.B3);

        assertThat(kind.name()).isEqualTo("Pays eventually");
        assertThat(kind.evidence())
                .isNotEmpty()
                .allSatisfy(r -> {
                    assertThat(r.day()).isNotEmpty();
                    assertThat(r.source()).isNotNull();
                });
        assertThat(kind.steps())
                .extracting(Step::label)
                .startsWith("Write: Work paused")
                .endsWith("Open the review");
        assertThat(kind.promises()).isEmpty();

        model.take(kind.steps().getFirst().act());
        ClientPage letters = (ClientPage) navigation.place();
        assertThat(letters.section()).isEqualTo(Section.LETTERS);
        LetterWish wish = letters.letter();
        assertThat(wish).isNotNull();
        assertThat(wish.kind()).isEqualTo(LetterKind.WORK_PAUSED);
        assertThat(wish.invoices()).isNotEmpty();

        model.take(new Act.HoldReview());
        assertThat(navigation.place()).isEqualTo(new ClientPage("berzkalna", Section.PARTING));
    }

    @Test
    void aHandsOnClientsPromisesHaveAnOwnEarlierDay() {
        Kind kind = only(model(Desks.withSample(folder), "hilla-halla"), ClientKind.A1);

        assertThat(kind.promises())
                .isNotEmpty()
                .allSatisfy(p -> {
                    assertThat(p.days()).startsWith("Promised for ").contains("Your own day: ");
                    assertThat(p.opens()).isInstanceOf(Sheet.EditEngagement.class);
                });
    }

    @Test
    void aBoundaryIsToldAboutWhatWasSeen() {
        GaugesViewModel model = model(handsOn(), "acme");

        Step step =
                only(model, ClientKind.A1).steps().stream()
                        .filter(s -> s.act() instanceof Act.TellBoundary)
                        .findFirst()
                        .orElseThrow();
        model.take(step.act());

        assertThat(step.possible()).isTrue();
        assertThat(navigation.sheetProperty().get())
                .isEqualTo(
                        new Sheet.EditBoundary(
                                "acme", null, List.of(SignalKind.CHECKS_BEFORE_DEADLINE)));
    }

    @Test
    void aTalkIsWrittenDown() {
        GaugesViewModel model = model(Desks.withSample(folder), "koskela");

        model.take(only(model, ClientKind.A2).steps().getFirst().act());

        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.WriteEntry("koskela", null, null));
    }

    @Test
    void onlyLettersThatThereAreAreOffered() {
        Desk desk = Desks.withSample(folder);
        for (String client : List.of("berzkalna", "hilla-halla", "sinilind", "tal-or")) {
            assertThat(kinds(model(desk, client)).stream().flatMap(k -> k.steps().stream()))
                    .filteredOn(s -> s.act() instanceof Act.Write)
                    .allMatch(s -> Letters.kinds().contains(((Act.Write) s.act()).letter()));
        }
    }

    @Test
    void inAJournalThatCanOnlyBeReadNothingIsWritten() {
        try (JournalFile journal = Desks.readOnlySample(folder, Language.EN)) {
            Desk desk = Desks.on(journal);
            List<Step> steps =
                    Stream.of("berzkalna", "koskela")
                            .flatMap(c -> kinds(model(desk, c)).stream())
                            .flatMap(k -> k.steps().stream())
                            .toList();
            assertThat(steps)
                    .isNotEmpty()
                    .allMatch(s ->
                            s.possible()
                                    == (s.act() instanceof Act.Write
                                            || s.act() instanceof Act.HoldReview));
        }
    }

    @Test
    void aKindThatShowsInOneEntryIsSaidWhereThereIsTooLittleForTheGauges() {
        Desk desk = acme(Talk.seen("2026-02-10", SignalKind.PAY_EVENTUALLY, 2));

        assertThat(model(desk, "acme").stateProperty().get())
                .isInstanceOfSatisfying(
                        State.TooLittle.class,
                        little ->
                                assertThat(little.kinds())
                                        .extracting(Kind::kind)
                                        .containsExactly(ClientKind.B3));
    }

    private Desk handsOn() {
        return acme(
                Talk.seen("2026-02-10", SignalKind.CHECKS_BEFORE_DEADLINE, 1).as("n1"),
                Talk.seen("2026-02-17", SignalKind.CHECKS_BEFORE_DEADLINE, 1).as("n2"),
                Talk.seen("2026-02-24", SignalKind.CHECKS_BEFORE_DEADLINE, 1).as("n3"));
    }

    private Desk acme(Talk... told) {
        Desk desk = Desks.empty(folder);
        desk.write("", List.of(Change.put(new Client("acme", "Acme", Language.EN))), () -> {});
        desk.write("", Stream.of(told).map(t -> Change.put("acme", t.entry())).toList(), () -> {});
        return desk;
    }

    private GaugesViewModel model(Desk desk, String client) {
        return new GaugesViewModel(desk, navigation, client);
    }

    private static Kind only(GaugesViewModel model, ClientKind kind) {
        assertThat(kinds(model)).extracting(Kind::kind).containsExactly(kind);
        return kinds(model).getFirst();
    }

    private static List<Kind> kinds(GaugesViewModel model) {
        return ((State.Known) model.stateProperty().get()).kinds();
    }
}
