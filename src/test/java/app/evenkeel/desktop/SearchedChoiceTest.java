package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Language;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** One of many: time zones, countries, currencies. */
class SearchedChoiceTest {
    private static final Words WORDS = new Words(Language.EN);

    @TempDir private Path folder;

    @Test
    void theListOpensAtWhatIsChosenAndIsAsWideAsTheField() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.go(new Place.Settings());
            TextField zone = field(window, WORDS.get("owner.time-zone"));
            window.click(WORDS.get("owner.time-zone"));

            ScrollPane list = list();
            Node chosen = chosen(list);
            assertThat(words(chosen)).startsWith("Europe/Riga");
            assertThat(list.localToScreen(list.getLayoutBounds()).contains(middle(chosen)))
                    .isTrue();
            assertThat(list.getWidth()).isEqualTo(zone.getWidth());
        }
    }

    @Test
    void marksOnLettersNeedNotBeTyped() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.open(new Sheet.EditClient("tal-or"));
            TextField country = field(window, WORDS.get("clientform.country"));
            window.type(WORDS.get("clientform.country"), "aland");
            assertThat(words(chosen(list()))).isEqualTo("Åland Islands");
            window.press(KeyCode.ESCAPE);
            window.type(WORDS.get("clientform.country"), "sao");
            window.press(KeyCode.ENTER);
            assertThat(country.getText()).isEqualTo("São Tomé & Príncipe");
        }
    }

    @Test
    void aTimeZoneIsFoundByItsCityAndKept() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.go(new Place.Settings());
            window.type(WORDS.get("owner.time-zone"), "sao paulo");
            window.press(KeyCode.ENTER);

            window.sees(WORDS.get("desk.undo"));
            assertThat(window.journal().owner().orElseThrow().timeZone())
                    .isEqualTo(ZoneId.of("America/Sao_Paulo"));
        }
    }

    @Test
    void whatIsTypedAndNotTakenGivesWayToWhatIsChosen() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.open(new Sheet.EditClient("tal-or"));
            TextField country = field(window, WORDS.get("clientform.country"));
            String before = country.getText();
            window.type(WORDS.get("clientform.country"), "atlantis");
            window.press(KeyCode.ESCAPE);
            assertThat(country.getText()).isEqualTo(before);
            assertThat(window.formIsOpen()).isTrue();
            window.seesNot(WORDS.get("sheet.discard-question"));

            window.type(WORDS.get("clientform.country"), "atlantis");
            window.press(KeyCode.TAB);
            assertThat(country.getText()).isEqualTo(before);
        }
    }

    private static TextField field(OpenWindow window, String name) {
        return window.robot()
                .from(window.scene().getRoot())
                .lookup((Node n) -> n instanceof TextField && name.equals(n.getAccessibleText()))
                .query();
    }

    private static ScrollPane list() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .map(root -> root.lookup(".suggestions"))
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Node chosen(ScrollPane list) {
        return list.getContent().lookupAll(".suggestion").stream()
                .filter(n ->
                        n.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Node row) {
        return ((Label) List.copyOf(row.lookupAll(".label")).getFirst()).getText();
    }

    private static Point2D middle(Node node) {
        Bounds at = node.localToScreen(node.getLayoutBounds());
        return new Point2D(at.getCenterX(), at.getCenterY());
    }
}
