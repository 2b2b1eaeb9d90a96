package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Language;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A journal that can only be read says so where one works, and offers nothing that it cannot. */
class ReadOnlyJourneyTest {
    private static final String CLIENT = "tal-or";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void nothingOffersToWriteAndEverythingCanBeRead(Language language) {
        Words words = new Words(language);
        var journal = Desks.readOnlySample(folder, language);
        List<?> before = journal.everything().relations();
        try (OpenWindow window = OpenWindow.on(journal, language, folder)) {
            window.sees(words.get("shell.read-only"));
            window.sees(journal.path().toString());
            rest(window, words.get("menu.write"), words.get("clients.add"));
            rest(window, words.get("today.record-payment"));

            window.press(KeyCode.CONTROL, KeyCode.N);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            assertThat(window.formIsOpen()).isFalse();

            window.go(new ClientPage(CLIENT, Section.MONEY));
            window.press(KeyCode.CONTROL, KeyCode.I);
            assertThat(window.formIsOpen()).isFalse();
            window.sees(words.get("menu.new-invoice"));
            rest(window, words.get("menu.new-invoice"), words.get("client-page.add"));

            window.go(new ClientPage(CLIENT, Section.LETTERS));
            window.sees(words.get("letters.record-sent"));
            rest(window, words.get("letters.record-sent"));

            window.go(new ClientPage(CLIENT, Section.AGREEMENTS));
            window.sees(words.get("engagements.add"));
            rest(window, words.get("engagements.add"), words.get("engagements.add-account"));

            rest(window, words.get("boundary.add"));

            window.go(new ClientPage(CLIENT, Section.PARTING));
            window.sees(words.get("parting.decide"));
            rest(window, words.get("parting.decide"), words.get("boundary.add"));

            window.go(new Place.Settings());
            window.sees(words.get("shell.read-only"));
            window.seesNoTrouble();
            assertThat(journal.everything().relations()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void aFormIsForReadingOnly(Language language) {
        Words words = new Words(language);
        var journal = Desks.readOnlySample(folder, language);
        var relation = journal.relation(CLIENT);
        try (OpenWindow window = OpenWindow.on(journal, language, folder)) {
            for (Sheet sheet :
                    List.of(
                            new Sheet.WriteEntry(CLIENT, relation.entries().getFirst().id(), null),
                            new Sheet.EditInvoice(CLIENT, relation.invoices().getFirst().id()),
                            new Sheet.EditEngagement(
                                    CLIENT, relation.engagements().getFirst().id()),
                            new Sheet.EditAccount(CLIENT, relation.accounts().getFirst().id()),
                            new Sheet.EditClient(CLIENT))) {
                window.open(sheet);
                window.sees(words.get("settings.read-only"));
                Node form = window.scene().getRoot().lookup(".sheet-pane");
                assertThat(form.lookupAll(".text-input"))
                        .isNotEmpty()
                        .allMatch(n -> !((TextInputControl) n).isEditable() || n.isDisabled());
                window.press(KeyCode.CONTROL, KeyCode.ENTER);
                window.press(KeyCode.ESCAPE);
                assertThat(window.formIsOpen()).as(sheet.toString()).isFalse();
            }
            window.seesNoTrouble();
            assertThat(journal.relation(CLIENT)).isEqualTo(relation);
        }
    }

    private static void rest(OpenWindow window, String... all) {
        for (String words : all) {
            Set<Node> buttons =
                    window.robot()
                            .from(window.scene().getRoot())
                            .lookup((Node n) -> n instanceof ButtonBase b && says(b, words))
                            .queryAll();
            assertThat(buttons).as(words).isNotEmpty().allMatch(Node::isDisabled);
        }
    }

    private static boolean says(ButtonBase button, String words) {
        return words.equals(button.getText()) || words.equals(button.getAccessibleText());
    }
}
