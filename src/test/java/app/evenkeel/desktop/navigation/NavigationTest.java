package app.evenkeel.desktop.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;

import org.junit.jupiter.api.Test;

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
}
