package app.evenkeel.desktop.gauges;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.gauges.GaugesViewModel.State;
import app.evenkeel.desktop.gauges.ReceiptRow.Tone;
import app.evenkeel.desktop.instrument.CourseLine;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.source.Source;
import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;
import app.evenkeel.store.Change;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class GaugesViewModelTest {
    private final Navigation navigation = new Navigation(new Place.Today());

    @TempDir private Path folder;

    @Test
    void theRowsOfEveryReceiptAddUpToItsValue() {
        Desk desk = Desks.withSample(folder);
        for (Client client : clients(desk)) {
            GaugesViewModel model = new GaugesViewModel(desk, navigation, client.id());
            if (model.stateProperty().get() instanceof State.Known(var standing, _)) {
                assertThat(standing.receipts())
                        .hasSize(Dimension.values().length)
                        .allSatisfy(receipt ->
                                assertThat(
                                                receipt.rows().stream()
                                                        .map(ReceiptRow::points)
                                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                                        .as(client.name() + ", " + receipt.name())
                                        .isEqualByComparingTo(
                                                BigDecimal.valueOf(receipt.reading().value())));
            }
        }
    }

    @Test
    void aRowSaysWhatHappenedWhenAndWhere() {
        Desk desk =
                acmeWith(
                        entry("n1", "2026-02-20", signal(SignalKind.RUDENESS, 2)),
                        note("n2"),
                        note("n3"));

        ReceiptRow row = receipt(acme(desk), Dimension.CONDUCT).rows().getFirst();

        assertThat(row.day()).isEqualTo("20 February 2026");
        assertThat(row.words()).isEqualTo("Rudeness");
        assertThat(row.evidence().severity()).isEqualTo(2);
        assertThat(row.tone()).isEqualTo(Tone.WEIGHS);
        assertThat(row.pointsWords()).startsWith("+");
        assertThat(row.source())
                .isEqualTo(new Source("Entry n1", new Sheet.WriteEntry("acme", "n1", null)));
    }

    @Test
    void anInvoiceIsNamedByItsNumberAndOpens() {
        Desk desk = acmeWith(invoice("i1", "EK-155"), note("n2"), note("n3"));

        ReceiptRow row = receipt(acme(desk), Dimension.PAYMENT).rows().getFirst();

        assertThat(row.source())
                .isEqualTo(new Source("invoice EK-155", new Sheet.EditInvoice("acme", "i1")));
    }

    @Test
    void whatEasesAndWhatIsSetAsideHaveATone() {
        Desk desk =
                acmeWith(
                        entry("n1", "2026-02-20", signal(SignalKind.RUDENESS, 2)),
                        entry("n2", "2026-02-21", signal(SignalKind.APOLOGY, 1)),
                        excused("n3", "2026-02-22", SignalKind.RUDENESS, "A bad line"));

        List<ReceiptRow> rows = receipt(acme(desk), Dimension.CONDUCT).rows();

        assertThat(rows)
                .extracting(ReceiptRow::tone)
                .containsExactly(Tone.WEIGHS, Tone.EASES, Tone.SET_ASIDE);
        assertThat(rows.get(1).pointsWords()).startsWith("−");
        assertThat(receipt(acme(desk), Dimension.CONDUCT).rows(Tone.SET_ASIDE))
                .containsExactly(rows.getLast());
        assertThat(rows.getLast().reason()).isEqualTo("A bad line");
        assertThat(rows.getLast().points()).isEqualByComparingTo("0");
    }

    @Test
    void redLinesAreNamedWithTheirDay() {
        Desk desk = acmeWith(entry("n1", "2026-02-20", signal(SignalKind.THREAT, 1)));

        assertThat(standing(acme(desk)).redLines())
                .containsExactly(
                        new RedLine(
                                "Threat, 20 February 2026",
                                new Sheet.WriteEntry("acme", "n1", null)));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 'Threat, 20 February 2026'",
        "FI, 'Uhkaus, 20.2.2026'",
        "HE, 'איום, 20.2.2026'",
        "LV, 'Draudi, 2026. gada 20. februāris'"
    })
    void speaksTheOwnersLanguage(Language language, String words) {
        Desk desk = acmeWith(entry("n1", "2026-02-20", signal(SignalKind.THREAT, 1)));
        desk.write("", List.of(Change.put(Owner.unnamed(language, Desks.RIGA))), () -> {});

        assertThat(standing(acme(desk)).redLines().getFirst().words()).isEqualTo(words);
    }

    @Test
    void whereThereIsTooLittleToSayItSaysHowMuchIsMissing() {
        Desk desk = acmeWith(note("n1"));

        assertThat(acme(desk).stateProperty().get()).isEqualTo(new State.TooLittle(2, List.of()));
    }

    @Test
    void beginsWithTheGaugeThatWeighsMost() {
        Desk desk =
                acmeWith(
                        entry("n1", "2026-02-20", signal(SignalKind.RUDENESS, 1)),
                        entry("n2", "2026-02-21", signal(SignalKind.BLAMES_FIRST, 3)),
                        note("n3"));

        GaugesViewModel model = acme(desk);

        assertThat(model.chosenProperty().get()).isEqualTo(Dimension.TRUST);
        assertThat(standing(model).highestFirst().getFirst().dimension())
                .isEqualTo(Dimension.TRUST);
    }

    @Test
    void beginsWithTheWholeWhereAllIsCalm() {
        GaugesViewModel model = acme(acmeWith(note("n1"), note("n2"), note("n3")));

        assertThat(model.chosenProperty().get()).isNull();
        assertThat(standing(model).overall().value()).isZero();
    }

    @Test
    void followsWhatIsWrittenAndKeepsWhatWasChosen() {
        Desk desk = acmeWith(note("n1"), note("n2"), note("n3"));
        GaugesViewModel model = acme(desk);
        model.chosenProperty().set(Dimension.SCOPE);

        put(desk, entry("n4", "2026-02-28", signal(SignalKind.RUDENESS, 3)));

        assertThat(receipt(model, Dimension.CONDUCT).reading().value()).isPositive();
        assertThat(model.chosenProperty().get()).isEqualTo(Dimension.SCOPE);
    }

    @Test
    void saysNothingOfAClientWhoIsNotThereAndTellsNoTrouble() {
        Desk desk = acmeWith(note("n1"));

        GaugesViewModel model = new GaugesViewModel(desk, navigation, "nobody");

        assertThat(model.stateProperty().get()).isEqualTo(new State.Unknown());
    }

    @Test
    void aSourceOpensItsForm() {
        GaugesViewModel model = acme(acmeWith(note("n1")));

        model.open(new Sheet.WriteEntry("acme", "n1", null));

        assertThat(navigation.sheetProperty().get())
                .isEqualTo(new Sheet.WriteEntry("acme", "n1", null));
    }

    @Test
    void theCourseEndsWithWhatIsShown() {
        Desk desk =
                acmeWith(
                        entry("n1", "2026-02-20", signal(SignalKind.RUDENESS, 2)),
                        note("n2"),
                        note("n3"));

        Receipt conduct = receipt(acme(desk), Dimension.CONDUCT);

        List<CourseLine.Point> points = conduct.outlook().course().points();
        assertThat(points).hasSize(53);
        assertThat(points.getFirst().value()).isNull();
        assertThat(points.getLast().on()).isEqualTo(Desks.TODAY);
        assertThat(points.getLast().value()).isEqualTo(conduct.reading().value());
        assertThat(standing(acme(desk)).outlook().course().points().getLast().value())
                .isEqualTo(standing(acme(desk)).overall().value());
    }

    @Test
    void onlyWhatWouldBringAGaugeDownIsShown() {
        Desk desk = acmeWith(invoice("i1", "EK-155"), note("n2"), note("n3"));

        Standing standing = standing(acme(desk));
        Receipt payment = standing.receipt(Dimension.PAYMENT);

        assertThat(payment.outlook().reliefs())
                .extracting(ReliefRow::words)
                .contains("All that is overdue is paid today");
        assertThat(payment.outlook().reliefs())
                .allSatisfy(r -> {
                    assertThat(r.now()).isEqualTo(payment.reading().value());
                    assertThat(r.then()).isLessThan(r.now());
                });
        assertThat(standing.outlook().reliefs()).isNotEmpty();
        assertThat(standing.receipt(Dimension.SCOPE).outlook().reliefs()).isEmpty();
    }

    private GaugesViewModel acme(Desk desk) {
        return new GaugesViewModel(desk, navigation, "acme");
    }

    private static Standing standing(GaugesViewModel model) {
        return ((State.Known) model.stateProperty().get()).standing();
    }

    private static Receipt receipt(GaugesViewModel model, Dimension dimension) {
        return standing(model).receipt(dimension);
    }

    private static List<Client> clients(Desk desk) {
        List<Client> found = new ArrayList<>();
        desk.read(j -> j.clients(), found::addAll);
        return found;
    }

    private Desk acmeWith(Fact... facts) {
        Desk desk = Desks.empty(folder);
        desk.write("", List.of(Change.put(new Client("acme", "Acme", Language.EN))), () -> {});
        put(desk, facts);
        return desk;
    }

    private static void put(Desk desk, Fact... facts) {
        desk.write("", Arrays.stream(facts).map(f -> Change.put("acme", f)).toList(), () -> {});
    }

    private static Signal signal(SignalKind kind, int severity) {
        return new Signal(kind, severity, "");
    }

    private static Entry note(String id) {
        return Talk.note("2026-02-10").as(id).entry();
    }

    private static Entry entry(String id, String day, Signal signal) {
        return marked(id, day, signal).entry();
    }

    private static Entry excused(String id, String day, SignalKind kind, String reason) {
        return marked(id, day, signal(kind, 2)).excusing(new Excuse(kind, reason)).entry();
    }

    private static Talk marked(String id, String day, Signal signal) {
        return Talk.note(day).as(id).saying("Entry " + id).marked(signal);
    }

    private static Invoice invoice(String id, String number) {
        return Bill.due(id, "2026-01-24").numbered(number).over(1000).invoice();
    }
}
