package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.control.Disclosure;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.Relation;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form that says what is wrong stays where it is, and leads to what is to be mended. */
class CalmFormsTest {
    private static final String CLIENT = "hilla-halla";
    private static final String NONSENSE = "?";

    @TempDir private Path folder;

    private static List<Sheet> forms(OpenWindow window) {
        Relation relation = window.journal().relation(CLIENT);
        return List.of(
                new Sheet.WriteEntry(null, null, null),
                new Sheet.EditClient(CLIENT),
                new Sheet.EditEngagement(CLIENT, relation.engagements().getFirst().id()),
                new Sheet.EditAccount(CLIENT, null),
                new Sheet.EditBoundary(CLIENT, relation.boundaries().getFirst().id(), List.of()),
                new Sheet.RecordDecision(CLIENT, null),
                new Sheet.EditRate(RateSeries.ECB, null),
                new Sheet.EditInvoice(CLIENT, relation.invoices().getFirst().id()),
                new Sheet.RecordPayment(
                        "berzkalna",
                        window.journal().relation("berzkalna").invoices().stream()
                                .filter(i -> i.payments().isEmpty() && i.cancelledOn() == null)
                                .findFirst()
                                .orElseThrow()
                                .id()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongMovesNothing(Language language) {
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            for (Sheet sheet : forms(window)) {
                window.open(sheet);
                window.robot()
                        .interact(() ->
                                all(window, Disclosure.class).forEach(CalmFormsTest::disclose));
                for (String typed : List.of(NONSENSE, "")) {
                    window.robot().interact(() -> fill(window, typed));
                    Map<Node, Bounds> before = places(window);
                    window.press(KeyCode.CONTROL, KeyCode.ENTER);
                    assertNothingMoved(window, before, sheet + ", " + typed);
                    assertThat(cut(window)).as("what is not said in full").isEmpty();
                }
                assertThat(window.formIsOpen()).isTrue();
                window.closeSheet();
            }
        }
    }

    private static void assertNothingMoved(
            OpenWindow window, Map<Node, Bounds> before, String where) {
        List<String> moved = new ArrayList<>();
        places(window)
                .forEach((node, at) -> {
                    Bounds was = before.get(node);
                    if (!at.equals(was)) {
                        moved.add(node + " from " + was + " to " + at);
                    }
                });
        assertThat(moved).as(where).isEmpty();
    }

    private static List<String> cut(OpenWindow window) {
        return all(window, Label.class).stream()
                .filter(l -> l.getStyleClass().contains("field-note") && l.isTextTruncated())
                .map(Label::getText)
                .toList();
    }

    private static void disclose(Disclosure disclosure) {
        disclosure.openProperty().set(true);
    }

    private static void fill(OpenWindow window, String typed) {
        all(window, TextInputControl.class).stream()
                .filter(field -> field.isEditable() && !field.isDisabled())
                .forEach(field -> field.setText(typed));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void aFieldThatIsLeftMovesNeitherTheButtonsNorTheEye(Language language) {
        Words words = new Words(language);
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.open(new Sheet.EditClient(CLIENT));
            window.robot().interact(() -> fields(window).setVvalue(0.6));
            TextField notice = field(window, words.get("clientform.notice"));
            window.robot().interact(notice::requestFocus);
            window.robot().interact(() -> notice.setText(NONSENSE));
            Map<Node, Bounds> before = places(window);
            double scrolled = fields(window).getVvalue();
            window.robot()
                    .interact(field(window, words.get("clientform.billing-person"))::requestFocus);

            assertThat(notice.getAccessibleHelp()).isNotEmpty();
            assertNothingMoved(window, before, "left");
            assertThat(fields(window).getVvalue()).isEqualTo(scrolled);
        }
    }

    @Test
    void savingLeadsToTheFirstFieldThatIsWrong() {
        Words words = new Words(Language.EN);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            for (Sheet sheet : forms(window)) {
                if (sheet instanceof Sheet.RecordDecision) {
                    continue;
                }
                window.open(sheet);
                window.robot().interact(() -> fill(window, ""));
                window.press(KeyCode.CONTROL, KeyCode.ENTER);

                TextInputControl first = all(window, TextInputControl.class).getFirst();
                assertThat(isWrong(first)).as(sheet.toString()).isTrue();
                assertThat(focused(window, first)).as(sheet.toString()).isTrue();
                assertInSight(window, first);
                window.closeSheet();
            }
            window.open(new Sheet.EditClient(CLIENT));
            TextField notice = field(window, words.get("clientform.notice"));
            window.robot().interact(() -> notice.setText(NONSENSE));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(notice.isFocused()).isTrue();
            assertInSight(window, notice);
        }
    }

    @Test
    void savingLeadsToAChoiceThatIsNotMade() {
        Words words = new Words(Language.EN);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.open(new Sheet.RecordDecision(CLIENT, null));
            window.type(words.get("decision.reason"), "because");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            window.sees(words.get("decision.choice-needed"));
            assertThat(window.scene().getFocusOwner()).isInstanceOf(ToggleButton.class);
        }
    }

    @Test
    void whatWasTypedForADayStaysUntilItIsMended() {
        Words words = new Words(Language.EN);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.open(
                    new Sheet.EditEngagement(
                            CLIENT,
                            window.journal().relation(CLIENT).engagements().getFirst().id()));
            TextField start = field(window, words.get("engagements.start"));
            window.type(words.get("engagements.start"), NONSENSE);
            window.press(KeyCode.TAB);
            assertThat(start.getText()).isEqualTo(NONSENSE);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            assertThat(focused(window, start)).isTrue();
            assertThat(start.getText()).isEqualTo(NONSENSE);
        }
    }

    @Test
    void savingShowsWhatIsWrongThoughItWasHidden() {
        Words words = new Words(Language.EN);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.open(new Sheet.EditInvoice(CLIENT, null));
            window.type(words.get("invoice.amount"), "100");
            TextField net = field(window, words.get("invoice.net"));
            window.robot().interact(() -> net.setText(NONSENSE));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            assertThat(net.isFocused()).isTrue();
            assertInSight(window, net);
        }
    }

    @Test
    void savingLeadsToAnHourThatIsWrong() {
        Words words = new Words(Language.EN);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.open(new Sheet.EditClient(CLIENT));
            window.click(words.get("hours.add"));
            TextField to = field(window, words.get("hours.to"));
            window.robot().interact(() -> to.setText(NONSENSE));
            window.robot().interact(() -> fields(window).setVvalue(0));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            assertThat(to.isFocused()).isTrue();
            assertInSight(window, to);
        }
    }

    private static boolean isWrong(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getPseudoClassStates().stream()
                    .anyMatch(p -> p.getPseudoClassName().equals("wrong"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean focused(OpenWindow window, Node node) {
        Node owner = window.scene().getFocusOwner();
        return node.equals(owner) || node.getParent().equals(owner);
    }

    private static void assertInSight(OpenWindow window, Node node) {
        Bounds room = fields(window).localToScene(fields(window).getLayoutBounds());
        assertThat(room.contains(node.localToScene(node.getLayoutBounds()))).isTrue();
    }

    private static ScrollPane fields(OpenWindow window) {
        return all(window, ScrollPane.class).stream()
                .filter(s -> s.getStyleClass().contains("sheet-fields"))
                .findFirst()
                .orElseThrow();
    }

    private static TextField field(OpenWindow window, String name) {
        return all(window, TextField.class).stream()
                .filter(f -> name.equals(f.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    /** Where everything on the form stands: what is asked on its column, the rest on the window. */
    private static Map<Node, Bounds> places(OpenWindow window) {
        Node column = fields(window).getContent();
        Map<Node, Bounds> places = new LinkedHashMap<>();
        all(window, Control.class)
                .forEach(c -> {
                    Bounds at = c.localToScene(c.getLayoutBounds());
                    if (!c.getStyleClass().contains("field-note")) {
                        places.put(c, within(column, c) ? column.sceneToLocal(at) : at);
                    }
                });
        return places;
    }

    private static boolean within(Node whole, Node part) {
        for (Node at = part; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    private static Node form(OpenWindow window) {
        return window.scene().lookup(".sheet-pane");
    }

    private static <T extends Node> List<T> all(OpenWindow window, Class<T> type) {
        List<T> all = new ArrayList<>();
        for (Node node : form(window).lookupAll("*")) {
            if (type.isInstance(node)) {
                all.add(type.cast(node));
            }
        }
        return all;
    }
}
