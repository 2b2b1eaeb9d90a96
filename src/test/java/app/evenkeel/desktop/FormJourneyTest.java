package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every form owes to whoever writes in it. */
class FormJourneyTest {
    private static final List<Sheet> FORMS =
            List.of(
                    new Sheet.WriteEntry(null, null, null),
                    new Sheet.EditInvoice("tal-or", null),
                    new Sheet.EditClient("tal-or"),
                    new Sheet.EditEngagement("tal-or", null),
                    new Sheet.EditBoundary("tal-or", null, List.of(SignalKind.RUDENESS)),
                    new Sheet.RecordDecision("tal-or", null));

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void escapeAsksBeforeItThrowsAwayWhatWasTyped(Language language) {
        Words words = new Words(language);
        try (OpenWindow window = OpenWindow.withSample(folder, language)) {
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.type(words.get("entry.summary"), "abc");
            window.press(KeyCode.ESCAPE);
            window.sees(words.get("sheet.discard-question"));
            window.press(KeyCode.ESCAPE);
            window.seesNot(words.get("sheet.discard-question"));
            window.sees("abc");

            window.press(KeyCode.ESCAPE);
            window.click(words.get("sheet.discard"));
            OpenWindow.waitUntil("the form is closed", () -> !window.formIsOpen());

            window.press(KeyCode.CONTROL, KeyCode.N);
            OpenWindow.waitUntil("the form is open", window::formIsOpen);
            window.press(KeyCode.ESCAPE);
            OpenWindow.waitUntil("the empty form closes at once", () -> !window.formIsOpen());
        }
    }

    @Test
    void whoeverQuitsAndDiscardsWhatWasTypedHasQuit() {
        Words words = new Words(Language.EN);
        try (OpenWindow window = OpenWindow.withSample(folder, Language.EN)) {
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.type(words.get("entry.summary"), "abc");
            window.press(KeyCode.CONTROL, KeyCode.Q);
            window.sees(words.get("sheet.discard-question"));
            window.press(KeyCode.ESCAPE);
            assertThat(window.isOpen()).isTrue();

            window.press(KeyCode.CONTROL, KeyCode.Q);
            window.click(words.get("sheet.discard"));
            OpenWindow.waitUntil("the window is closed", () -> !window.isOpen());
        }
    }

    @Test
    void theKeyboardStaysInAnOpenForm() {
        try (OpenWindow window = OpenWindow.withSample(folder, Language.HE)) {
            for (Sheet sheet : FORMS) {
                window.open(sheet);
                Set<Node> visited = new HashSet<>();
                for (int i = 1; i <= 40; i++) {
                    window.press(KeyCode.TAB);
                    assertThat(window.keyboardIsInForm()).as(sheet + ", tab " + i).isTrue();
                    visited.add(window.scene().getFocusOwner());
                }
                assertThat(visited).as("stations in " + sheet).hasSizeGreaterThan(4);
                window.press(KeyCode.SHIFT, KeyCode.TAB);
                assertThat(window.keyboardIsInForm()).as(sheet + ", back").isTrue();
                window.closeSheet();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "HE"})
    void whoeverHasNoClientYetIsLedToTheFirstOne(Language language) {
        Words words = new Words(language);
        JournalFile journal = Desks.journal(folder);
        journal.write(Change.put(Owner.unnamed(language, Desks.RIGA)));
        try (OpenWindow window = OpenWindow.on(journal, language, folder)) {
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.sees(words.get("entry.no-clients"));
            assertThat(window.keyboardIsInForm()).isTrue();
            window.press(KeyCode.ENTER);
            window.type(words.get("clientform.name"), "Acme");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            Map<String, String> acme = Map.of("client", words.isolated("Acme"));
            window.sees(words.get("clientform.added", acme));

            window.press(KeyCode.CONTROL, KeyCode.N);
            window.type(words.get("entry.summary"), "abc");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees(words.get("entry.saved", acme));
            assertThat(journal.relation("acme").entries()).hasSize(1);
        }
    }
}
