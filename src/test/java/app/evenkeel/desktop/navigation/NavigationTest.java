package app.evenkeel.desktop.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;

import org.junit.jupiter.api.Test;

import java.util.List;

class NavigationTest {
    private static final Place TODAY = new Place.Today();
    private static final Place SETTINGS = new Place.Settings();
    private static final Place ACME = new ClientPage("acme", Section.TIMELINE);

    private final Navigation navigation = new Navigation(TODAY);

    @Test
    void backLeadsTheWayOneCame() {
        navigation.go(ACME);
        navigation.go(SETTINGS);

        navigation.back();
        assertThat(navigation.place()).isEqualTo(ACME);
        navigation.back();
        navigation.back();
        assertThat(navigation.place()).isEqualTo(TODAY);
    }

    @Test
    void goingWhereOneIsLeavesNoTrace() {
        navigation.go(ACME);
        navigation.go(new ClientPage("acme", Section.TIMELINE));
        navigation.back();

        assertThat(navigation.place()).isEqualTo(TODAY);
    }

    @Test
    void nobodyComesBackToAPlaceThatWasReplaced() {
        navigation.go(ACME);
        navigation.replace(SETTINGS);
        navigation.back();

        assertThat(navigation.place()).isEqualTo(TODAY);
    }

    @Test
    void anOpenFormIsNotThrownAwayForAnother() {
        Sheet writing = new Sheet.WriteEntry("acme", null, null);
        navigation.open(writing);
        navigation.open(new Sheet.EditClient(null));
        assertThat(navigation.sheetProperty().get()).isEqualTo(writing);

        navigation.closeSheet();
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void whereNothingCanBeWrittenOnlyFormsWithSomethingToReadOpen() {
        Navigation reading = new Navigation(TODAY, sheet -> !sheet.isForNewFact());
        for (Sheet writing :
                List.of(
                        new Sheet.WriteEntry("acme", null, "request"),
                        new Sheet.EditClient(null),
                        new Sheet.EditEngagement("acme", null),
                        new Sheet.EditAccount("acme", null),
                        new Sheet.EditInvoice("acme", null),
                        new Sheet.EditBoundary("acme", null, List.of()),
                        new Sheet.RecordDecision("acme", null),
                        new Sheet.RecordPayment("acme", "i1"))) {
            reading.open(writing);
            assertThat(reading.sheetProperty().get()).as(writing.toString()).isNull();
        }
        for (Sheet there :
                List.of(
                        new Sheet.WriteEntry("acme", "e1", null),
                        new Sheet.EditClient("acme"),
                        new Sheet.EditEngagement("acme", "g1"),
                        new Sheet.EditAccount("acme", "a1"),
                        new Sheet.EditBoundary("acme", "b1", List.of()),
                        new Sheet.RecordDecision("acme", "k1"),
                        new Sheet.EditInvoice("acme", "i1"))) {
            reading.open(there);
            assertThat(reading.sheetProperty().get()).isEqualTo(there);
            reading.closeSheet();
        }
    }
}
