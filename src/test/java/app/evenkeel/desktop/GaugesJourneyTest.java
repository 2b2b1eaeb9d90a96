package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.instrument.Dial;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A gauge is questioned, and what it says is acted upon. */
class GaugesJourneyTest {
    private static final String CLIENT = "berzkalna";

    @TempDir private Path folder;

    @Test
    void aPieceIsSetAsideByKeyboardAndCountsAgain() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.go(new ClientPage(CLIENT, Section.GAUGES));
            int before = window.value("Payment");
            Relation relation = window.journal().relation(CLIENT);
            window.click("Set aside: Pays late, 20 January 2026");
            OpenWindow.waitUntil(
                    "the keyboard is at the reason",
                    () -> window.scene().getFocusOwner() instanceof TextField);

            window.press(KeyCode.ENTER);
            window.sees("A reason is needed.");
            window.press(KeyCode.ESCAPE);
            window.seesNot("Why should it not count?");
            assertThat(said(window)).isEqualTo("Set aside: Pays late, 20 January 2026");

            window.press(KeyCode.SPACE);
            window.sees("Why should it not count?");
            window.type("Their bank was closed");
            window.press(KeyCode.ENTER);
            window.sees("Their bank was closed");
            OpenWindow.waitUntil("it weighs less", () -> window.value("Payment") < before);
            OpenWindow.waitUntil(
                    "the keyboard is where it counts again",
                    () -> said(window).equals("Count again: Pays late, 20 January 2026"));

            window.press(KeyCode.SPACE);
            OpenWindow.waitUntil("all is as before", () -> window.value("Payment") == before);
            assertThat(window.journal().relation(CLIENT)).isEqualTo(relation);
            window.seesNoTrouble();
        }
    }

    @Test
    void theActBesideAKindLeadsToItsLetter() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.go(new ClientPage(CLIENT, Section.GAUGES));
            window.sees("Pays eventually");
            window.click("What shows it (9)");
            window.sees("invoice EK-163");

            window.click("Write: Work paused");

            window.hears("EK-155");
            window.seesNoTrouble();
        }
    }

    @Test
    void fromTheOverallCardTheKeyboardGoesToTheDialThatIsChosen() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.go(new ClientPage(CLIENT, Section.GAUGES));
            window.sees("What weighs");
            window.robot()
                    .interact(() -> ((Dial) window.scene().getRoot().lookup(".dial.large")).fire());
            window.sees("What it is made of");
            Node link = window.scene().getRoot().lookup(".of-overall > .hyperlink");
            window.robot().interact(link::requestFocus);

            window.press(KeyCode.SPACE);

            OpenWindow.waitUntil(
                    "the keyboard is at its dial",
                    () ->
                            window.scene().getFocusOwner() instanceof Dial
                                    && said(window).startsWith("Payment:"));
        }
    }

    @Test
    void whatCanOnlyBeReadOffersNothingToSetAside() {
        try (OpenWindow window =
                OpenWindow.on(Desks.readOnlySample(folder, Language.EN), Language.EN, folder)) {
            window.go(new ClientPage(CLIENT, Section.GAUGES));
            window.sees("What weighs");
            assertThat(window.scene().getRoot().lookupAll(".receipt-line .button")).isEmpty();
        }
    }

    private static String said(OpenWindow window) {
        Node owner = window.scene().getFocusOwner();
        String said = owner == null ? "" : owner.getAccessibleText();
        return said == null ? "" : said;
    }
}
