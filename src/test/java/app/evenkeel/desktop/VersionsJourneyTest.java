package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Talk;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Back to what an entry first said, by the keyboard. */
class VersionsJourneyTest {
    @TempDir private Path folder;

    @Test
    void anEntryGoesBackToItsFirstWordsAndForthAgain() {
        try (OpenWindow window = timeline()) {
            window.click("They paid late.");
            window.press(KeyCode.CONTROL, KeyCode.H);
            assertThat(window.formIsOpen()).as("it was never changed").isFalse();
            correct(window, "They paid very late.");
            correct(window, "They paid early.");
            window.sees("Changed 1 March 2026");

            window.press(KeyCode.CONTROL, KeyCode.H);
            window.sees("Earlier versions");
            window.hears("What happened", "was They paid very late.", "now They paid early.");
            assertThat(window.keyboardIsInForm()).isTrue();
            // Over the version before, to the first one.
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            window.sees("They paid late.");
            OpenWindow.waitUntil("it is written", () -> summary(window).equals("They paid late."));
            assertThat(window.formIsOpen()).isFalse();

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.sees("They paid early.");
            assertThat(summary(window)).isEqualTo("They paid early.");
        }
    }

    @Test
    void theFormLeadsToTheVersionsAndAsksFirstWhereSomethingWasTyped() {
        try (OpenWindow window = timeline()) {
            window.click("They paid late.");
            correct(window, "They paid early.");
            window.press(KeyCode.ENTER);
            window.type("What happened", "Half a thought");
            window.press(KeyCode.CONTROL, KeyCode.H);
            window.click("Discard");
            window.sees("Earlier versions");
            window.press(KeyCode.ESCAPE);
            OpenWindow.waitUntil("it is closed", () -> !window.formIsOpen());
            assertThat(summary(window)).isEqualTo("They paid early.");

            window.press(KeyCode.ENTER);
            window.click("Changed 1 March 2026: see earlier versions");
            window.sees("Bring this version back");
        }
    }

    private static void correct(OpenWindow window, String words) {
        window.press(KeyCode.ENTER);
        OpenWindow.waitUntil("the form is open", window::formIsOpen);
        window.type("What happened", words);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        OpenWindow.waitUntil("the form is closed", () -> !window.formIsOpen());
        window.sees(words);
        OpenWindow.waitUntil("it is saved", () -> summary(window).equals(words));
    }

    private static String summary(OpenWindow window) {
        return window.journal().entry("n1").orElseThrow().summary();
    }

    private OpenWindow timeline() {
        JournalFile journal = Desks.journal(folder);
        journal.write(
                List.of(
                        Change.put(Owner.unnamed(Language.EN, Desks.RIGA)),
                        Change.put(new Client("acme", "Acme", Language.EN)),
                        Change.put(
                                "acme",
                                Talk.call("2026-02-27").saying("They paid late.").entry())));
        OpenWindow window = OpenWindow.on(journal, Language.EN, folder);
        window.go(new ClientPage("acme", Section.TIMELINE));
        window.sees("They paid late.");
        return window;
    }
}
